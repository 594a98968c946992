import type { Series } from './series.js';
import { timeScale } from './time-scale.js';

const [width, half] = [320, 56];
const height = 2 * half + 20;

/** Above the middle how many relations there were, in the colour of their mean sign; below it how many events. */
export function DyadChart({ series: { points }, day }: { series: Series; day: string | null }) {
  const scale = timeScale(
    points.map(({ start }) => start),
    width,
  );
  if (!scale) return <p>Nothing between the two has a date.</p>;
  const mostRelations = Math.max(1, ...points.map(({ relations }) => relations));
  const mostEvents = Math.max(1, ...points.map(({ events, announced }) => events + announced));
  const step = (width / points.length) * 0.9;
  const words = `Relations above, at most ${mostRelations} at once; events below, at most ${mostEvents}. The table below has the same.`;
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      {scale.years.map(({ year, at }) => (
        <text key={year} x={at} y={height - 4}>
          {year}
        </text>
      ))}
      {points.map(({ start, relations, sign, contested, events, announced }) => {
        const x = scale.place(start);
        const [up, disputed] = [(relations / mostRelations) * half, (contested / mostRelations) * half];
        const [down, foretold] = [(events / mostEvents) * (half - 4), (announced / mostEvents) * (half - 4)];
        const words = `${start}: ${relations} relations, ${contested} contested, ${events} events, ${announced} announced`;
        return (
          <g key={start}>
            <title>{words}</title>
            <rect
              class={`sign${Math.sign(Math.round((sign ?? 0) * 2))}`}
              x={x}
              y={half - up}
              width={step}
              height={up}
            />
            <rect class="disputed" x={x} y={half - disputed} width={step} height={disputed} />
            <rect class="event" x={x} y={half + 2} width={step} height={down} />
            <rect class="announced" x={x} y={half + 2 + down} width={step} height={foretold} />
          </g>
        );
      })}
      <line class="grid" x1="0" x2={width} y1={half + 1} y2={half + 1} />
      {day && <line class="now" x1={scale.place(day)} x2={scale.place(day)} y1="0" y2={2 * half} />}
      <text class="axis" x="2" y="10">
        relations
      </text>
      <text class="axis" x="2" y={2 * half}>
        events
      </text>
    </svg>
  );
}
