import { useExplorer } from '../explorer.js';

/** When it was known: a stop for each time at which more became known, the last one being now. */
export function KnownSlider() {
  const { store, opening } = useExplorer();
  const dataset = opening.asked.value.value?.dataset;
  const stops = (dataset?.changedAt ?? []).toReversed();
  const { knownAt } = store.view.value;
  if (stops.length === 0) return null;
  const last = stops.length - 1;
  const before = knownAt === null ? last : stops.findLastIndex((stop) => stop <= knownAt);
  const show = (at: number) =>
    store.change((view) => ({ ...view, knownAt: at >= last ? null : (stops[at] ?? null) }));
  return (
    <div class="clock">
      <label for="known">Known at</label>
      <input
        id="known"
        type="range"
        min={0}
        max={last}
        step={1}
        value={Math.max(before, 0)}
        disabled={last === 0}
        aria-valuetext={knownAt ?? 'now'}
        onInput={(event) => show(Number(event.currentTarget.value))}
      />
      <output for="known">
        {knownAt ?? `now, version ${dataset?.version}`}
        {last === 0 ? ': all became known at once' : ` (${stops.length} times at which more became known)`}
      </output>
      <button type="button" aria-pressed={knownAt === null} onClick={() => show(last)}>
        As known now
      </button>
    </div>
  );
}
