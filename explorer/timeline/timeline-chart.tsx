import { timeScale } from './time-scale.js';
import { itemKey, itemWords, packed, type TimelineItem } from './timeline-item.js';

const [width, lane, leastWidth] = [320, 14, 4];

/** Each entry from its earliest to its latest reading; events are round, beginnings and ends of relations are not. */
export function TimelineChart({ items, day }: { items: readonly TimelineItem[]; day: string | null }) {
  const ends = items.flatMap(({ at }) => [at.earliest, at.latest]).filter((instant) => instant !== null);
  const scale = timeScale(ends, width);
  if (!scale) return null;
  const spans = items.map(({ at: { earliest, latest } }) => {
    const from = scale.place(earliest ?? '');
    return [from, Math.max(scale.place(latest ?? earliest ?? ''), from + leastWidth)] as const;
  });
  const rows = packed(spans, 2);
  const height = (Math.max(0, ...rows) + 1) * lane + 22;
  const words = 'Each entry from its earliest to its latest reading; the list below has the same.';
  return (
    <svg class="chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      {scale.years.map(({ year, at }) => (
        <g key={year}>
          <line class="grid" x1={at} x2={at} y1="0" y2={height - 16} />
          <text x={at} y={height - 4}>
            {year}
          </text>
        </g>
      ))}
      {items.map((item, index) => {
        const [from, until] = spans[index] ?? [0, 0];
        return (
          <rect
            key={itemKey(item)}
            class={item.event ? 'event' : 'end'}
            x={from}
            y={(rows[index] ?? 0) * lane + 3}
            width={until - from}
            height={lane - 6}
            rx={item.event ? 4 : 0}
          >
            <title>{`${item.at.edtf}: ${itemWords(item)}`}</title>
          </rect>
        );
      })}
      {day && <line class="now" x1={scale.place(day)} x2={scale.place(day)} y1="0" y2={height - 16} />}
    </svg>
  );
}
