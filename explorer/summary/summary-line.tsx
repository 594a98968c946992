import { useExplorer } from '../explorer.js';
import type { Cut } from '../graph/graph.js';
import { readsAs } from '../graph/vocabulary.js';
import { expandFurther, isWhole, mostPages } from '../view/changes.js';
import { summaryOf } from './summary-of.js';

/** What is shown and what is not, in words; screen readers are told when it changes. */
export function SummaryLine() {
  const { store, picture, vocabulary } = useExplorer();
  const { view } = store;
  const cuts = (picture.fitting.asked.value.value ?? picture.whole.asked.value.value)?.cuts ?? [];
  const hidden = view.value.hidden.length;
  return (
    <div class="summary">
      <p aria-live="polite" id="summary">
        {summaryOf(picture.drawn.value, view.value, vocabulary.value)}
      </p>
      {cuts.map((cut) => (
        <CutNote key={`${cut.actor} ${cut.type} ${cut.direction}`} cut={cut} />
      ))}
      {hidden > 0 && (
        <p class="cut">
          {hidden === 1 ? '1 actor is hidden.' : `${hidden} actors are hidden.`}{' '}
          <button type="button" class="plain" onClick={() => store.change((now) => ({ ...now, hidden: [] }))}>
            Show
          </button>
        </p>
      )}
    </div>
  );
}

function CutNote({ cut }: { cut: Cut }) {
  const { store, picture, vocabulary } = useExplorer();
  const { actor, type, direction, shown, of } = cut;
  const name = picture.names.value.get(actor) ?? actor;
  const which = type ? ` (${readsAs(vocabulary.value, type, direction ?? 'OUT')})` : '';
  const expansion = store.view.value.expansions.find(
    (one) => one.actor === actor && one.type === type && one.direction === direction,
  );
  const goesOn = expansion && !isWhole(expansion) && expansion.pages < mostPages;
  return (
    <p class="cut">
      {name}
      {which}: {shown.toLocaleString('en')} of {of.toLocaleString('en')} relations shown, newest first.{' '}
      {goesOn ? (
        <button
          type="button"
          class="plain"
          onClick={() => store.change((view) => expandFurther(view, expansion))}
        >
          Show 200 more
        </button>
      ) : (
        'Filters, a day, or expanding by type bring in the others.'
      )}
    </p>
  );
}
