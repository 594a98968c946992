import { AnswerOf } from '../ask/answer-of.js';
import { AskProblem } from '../ask/ask-problem.js';
import { useAsking } from '../ask/use-asking.js';
import { useExplorer } from '../explorer.js';
import { PairDocument } from '../generated/graphql.js';
import { asOfOf, whereOf } from '../view/where.js';
import { ActorLink } from './actor-link.js';
import { RelationList } from './relation-list.js';
import { useName } from './use-name.js';

const shownAtOnce = 100;

/** Everything between two actors that fits the filters and the time. */
export function PairPanel({ a, b }: { a: string; b: string }) {
  const { store } = useExplorer();
  const view = store.view.value;
  const question = { a, b: [b], where: whereOf(view.filters), asOf: asOfOf(view), first: shownAtOnce };
  const asking = useAsking(question, async (asked, ending) => {
    const { node } = (await store.send(PairDocument, asked, ending)).data;
    if (node?.__typename === 'Actor') return node.relations;
    throw new AskProblem('refused', `No actor has the id "${a}".`);
  });
  const [one, other] = [useName(a), useName(b)];
  return (
    <>
      <h2>
        <ActorLink actor={{ id: a, name: one }} /> and <ActorLink actor={{ id: b, name: other }} />
      </h2>
      <div class="steps">
        <button type="button" onClick={() => store.change((now) => ({ ...now, panel: 'timeline' }))}>
          The two over time
        </button>
      </div>
      <AnswerOf asking={asking} what="the relations between the two">
        {({ nodes, totalCount }) => (
          <>
            <p class="sub">
              {totalCount === nodes.length
                ? `${totalCount} between the two.`
                : `${nodes.length} of ${totalCount.toLocaleString('en')} between the two, newest first.`}
            </p>
            <RelationList relations={nodes} />
          </>
        )}
      </AnswerOf>
    </>
  );
}
