import { type Bar, daysInto, type Horizon } from './stretches.js';

const [width, height] = [1000, 44];
const signs = ['1', '0', '-1'];

/** How many relations there are in each stretch of time, by sign, with a mark at the day that is shown. */
export function Histogram({
  bars,
  horizon,
  day,
}: {
  bars: readonly Bar[];
  horizon: Horizon;
  day: string | null;
}) {
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const step = width / Math.max(bars.length, 1);
  const days = daysInto(horizon, horizon.until) || 1;
  const peak = bars.reduce((best, bar) => (bar.total > best.total ? bar : best), {
    start: '',
    counts: {},
    total: 0,
  });
  const words = `Relations that some say hold, by ${horizon.interval.toLowerCase()}: the most, ${peak.total}, in ${peak.start}.`;
  return (
    <svg
      class="histogram"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words}
    >
      {bars.map(({ start, counts }, at) => {
        let below = 0;
        return signs.map((sign) => {
          const tall = ((counts[sign] ?? 0) / most) * (height - 2);
          below += tall;
          return tall === 0 ? null : (
            <rect
              key={`${start} ${sign}`}
              class={`sign${sign}`}
              x={at * step + step * 0.08}
              y={height - below}
              width={step * 0.84}
              height={tall}
            >
              <title>{`${start}: ${counts[sign]}`}</title>
            </rect>
          );
        });
      })}
      {day && (
        <line
          class="now"
          x1={(daysInto(horizon, day) / days) * width}
          x2={(daysInto(horizon, day) / days) * width}
          y1="0"
          y2={height}
        />
      )}
    </svg>
  );
}
