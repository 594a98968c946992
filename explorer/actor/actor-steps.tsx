import { useExplorer } from '../explorer.js';
import { bringIn, collapse, expand, focusOn, hide, isWhole, mostExpanded } from '../view/changes.js';
import type { View } from '../view/view.js';
import type { ActorServed } from './actor-served.js';

/** What can be done with an actor in the picture. */
export function ActorSteps({ actor: { id, degree } }: { actor: Pick<ActorServed, 'id' | 'degree'> }) {
  const { store, picture } = useExplorer();
  const view = store.view.value;
  const own = view.expansions.filter(({ actor }) => actor === id);
  const whole = own.some(isWhole);
  const isShown = picture.drawn.value.actors.some((actor) => actor.id === id);
  const isFull = !whole && view.expansions.filter(isWhole).length >= mostExpanded;
  const change = (by: (view: View) => View) => () => store.change(by);
  return (
    <div class="steps">
      {!whole && (
        <button
          type="button"
          class="main"
          disabled={degree === 0 || isFull}
          onClick={change((now) => expand(now, { actor: id, type: null, direction: null }))}
        >
          Expand all {degree.toLocaleString('en')}
        </button>
      )}
      {own.length > 0 && (
        <button type="button" onClick={change((now) => collapse(now, id))}>
          Collapse
        </button>
      )}
      <button type="button" onClick={change((now) => focusOn(now, id))}>
        Focus
      </button>
      {isShown ? (
        <button type="button" onClick={change((now) => hide(now, id))}>
          Hide
        </button>
      ) : (
        <button type="button" onClick={change((now) => bringIn(now, [id]))}>
          Add
        </button>
      )}
      <button
        type="button"
        onClick={change((now) => ({ ...now, panel: 'paths', path: { from: id, to: '', maxHops: 4 } }))}
      >
        Paths from here
      </button>
      {isFull && (
        <p class="sub">
          {mostExpanded} actors are expanded, which is the most. Collapse one first, or expand by type.
        </p>
      )}
    </div>
  );
}
