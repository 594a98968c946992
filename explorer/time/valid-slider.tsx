import { useRef } from 'preact/hooks';
import { useExplorer } from '../explorer.js';
import { dayAfter, daysInto, type Horizon } from './stretches.js';
import { usePlay } from './use-play.js';

/** The day that is shown: by slider, by date, or running; without one things are as last reported. */
export function ValidSlider({ horizon }: { horizon: Horizon }) {
  const { store } = useExplorer();
  const { validAt, reading } = store.view.value;
  const { playing, play, pause } = usePlay(horizon);
  // One step for a whole slide: its first movement makes it, the others belong to it.
  const isUnderWay = useRef(false);
  const last = daysInto(horizon, horizon.until);
  const days = validAt === null ? last : Math.min(Math.max(daysInto(horizon, validAt), 0), last);
  const show = (day: string | null) => store.change((view) => ({ ...view, validAt: day }));
  const slide = (event: { currentTarget: HTMLInputElement }) => {
    const day = dayAfter(horizon, Number(event.currentTarget.value));
    if (isUnderWay.current) store.adjust((view) => ({ ...view, validAt: day }));
    else show(day);
    isUnderWay.current = true;
  };
  return (
    <div class="clock">
      <label for="valid">Valid on</label>
      <button
        type="button"
        onClick={playing ? pause : play}
        aria-label={playing ? 'Pause' : 'Play through time'}
      >
        {playing ? '❚❚' : '▶'}
      </button>
      <input
        id="valid"
        type="range"
        min={0}
        max={last}
        step={1}
        value={days}
        aria-valuetext={validAt ?? 'as last reported'}
        onInput={slide}
        onPointerDown={() => {
          isUnderWay.current = false;
        }}
        onKeyDown={(event) =>
          byBucket(event, horizon, (by) => show(dayAfter(horizon, Math.min(Math.max(days + by, 0), last))))
        }
      />
      <input
        type="date"
        aria-label="Day that is shown"
        value={validAt ?? ''}
        min={horizon.from}
        max={horizon.until}
        onChange={(event) => show(event.currentTarget.value || null)}
      />
      <button type="button" aria-pressed={validAt === null} onClick={() => show(null)}>
        As last reported
      </button>
      <label class="check">
        <input
          type="checkbox"
          checked={reading === 'CERTAIN'}
          onChange={() =>
            store.change((view) => ({
              ...view,
              reading: view.reading === 'CERTAIN' ? 'POSSIBLE' : 'CERTAIN',
            }))
          }
        />
        Only what is certain
      </label>
    </div>
  );
}

const bucketDays = { MONTH: 30, YEAR: 365, DECADE: 3_652 };

// A day is too small a step for most questions: the arrows go by months, the page keys by whole bars.
function byBucket(event: KeyboardEvent, { interval }: Horizon, move: (days: number) => void): void {
  const large = bucketDays[interval];
  const by = { ArrowRight: 30, ArrowUp: 30, ArrowLeft: -30, ArrowDown: -30, PageUp: large, PageDown: -large }[
    event.key
  ];
  if (by === undefined || event.shiftKey) return;
  event.preventDefault();
  move(by);
}
