import { kindWords } from '../canvas/kind-look.js';
import type { SearchQuery } from '../generated/graphql.js';
import { counted } from '../summary/summary-of.js';

/** The actors that were found, each with why it matched. */
export function HitList({
  id,
  hits,
  at,
  take,
  adds,
}: {
  id: string;
  hits: SearchQuery['search'];
  at: number;
  take: (index: number, add: boolean) => void;
  adds: boolean;
}) {
  return (
    <>
      <div role="listbox" id={`${id}-hits`} aria-label="Actors found">
        {hits.map(({ actor, matched, why }, index) => (
          // The keys are those of the field, in which the focus stays.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={actor.id}
            id={`${id}-hit-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            class={index === at ? 'hit current' : 'hit'}
            // A press must not take the focus from the field, which would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => take(index, event.shiftKey)}
          >
            <b>{actor.name}</b>
            <small>
              {kindWords(actor.kind)}, {counted(actor.degree, 'relation')}
            </small>
            <span class="why">
              {matched === actor.name ? '' : `as “${matched}”: `}
              {why.join('; ')}
            </span>
          </div>
        ))}
      </div>
      {adds && hits.length > 0 && (
        <p class="hint">Enter: a new picture about it. Shift-Enter: add it to this one.</p>
      )}
    </>
  );
}
