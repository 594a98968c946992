import { AnswerOf } from '../ask/answer-of.js';
import { useExplorer } from '../explorer.js';
import { noFilters } from '../view/view.js';
import { isNarrowed } from '../view/where.js';

/** Why there is nothing to see: nobody was brought in, nothing fits, an answer is waited for, or did not come. */
export function PictureState() {
  const { store, picture } = useExplorer();
  const { whole, fitting, drawn } = picture;
  const showAll = () => store.change((view) => ({ ...view, filters: noFilters, validAt: null }));
  const isLeftOut =
    isNarrowed(store.view.value) &&
    fitting.asked.value.state === 'here' &&
    drawn.value.relations.length === 0 &&
    (whole.asked.value.value?.relations.size ?? 0) > 0;
  return (
    <>
      {drawn.value.actors.length === 0 && whole.asked.value.state === 'idle' && (
        <p class="waiting">
          Nobody is in the picture yet. Search for an actor, or take one from the details.
        </p>
      )}
      <AnswerOf asking={whole} what="the relations">
        {() => null}
      </AnswerOf>
      <AnswerOf asking={fitting} what="what fits the filters and the day">
        {() => null}
      </AnswerOf>
      {isLeftOut && (
        <div class="notice" role="status">
          <p>No relation fits the filters and the day.</p>
          <button type="button" onClick={showAll}>
            Leave out filters and day
          </button>
        </div>
      )}
    </>
  );
}
