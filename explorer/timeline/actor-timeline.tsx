import { AnswerOf } from '../ask/answer-of.js';
import { AskProblem } from '../ask/ask-problem.js';
import { useAsking } from '../ask/use-asking.js';
import { useName } from '../evidence/use-name.js';
import { useExplorer } from '../explorer.js';
import { TimelineDocument } from '../generated/graphql.js';
import { statusWords } from '../graph/standing.js';
import { counted } from '../summary/summary-of.js';
import { select } from '../view/changes.js';
import { asOfOf } from '../view/where.js';
import { TimelineChart } from './timeline-chart.js';
import { itemKey, itemWords, type TimelineItem, type TimelineServed } from './timeline-item.js';

const shownAtOnce = 200;

/** What happened to an actor, or was said to: a chart, and below it the same as a list. */
export function ActorTimeline({ id }: { id: string }) {
  const { store } = useExplorer();
  const name = useName(id);
  const view = store.view.value;
  const asking = useAsking(
    { actors: [id], asOf: asOfOf({ ...view, validAt: null }), first: shownAtOnce },
    async (asked, ending) => {
      const { timeline } = (await store.send(TimelineDocument, asked, ending)).data;
      if (timeline.__typename === 'TimelineConnection') return timeline;
      throw new AskProblem('refused', timeline.message);
    },
  );
  return (
    <>
      <h2>{name}</h2>
      <AnswerOf asking={asking} what="the time line">
        {(items) =>
          items.nodes.length === 0 ? (
            <p>Nothing that is told of it has a date.</p>
          ) : (
            <>
              <p class="sub">{limitWords(items)} Round: events. Square: beginnings and ends of relations.</p>
              <TimelineChart items={items.nodes} day={view.validAt} />
              <ItemList items={items.nodes} />
            </>
          )
        }
      </AnswerOf>
    </>
  );
}

function limitWords({ nodes, totalCount, undatedEvents }: TimelineServed): string {
  const all = counted(totalCount, 'date');
  const shown = nodes.length < totalCount ? `${nodes.length} of ${all} shown, earliest first` : all;
  return undatedEvents > 0 ? `${shown}; ${counted(undatedEvents, 'event')} without one.` : `${shown}.`;
}

function ItemList({ items }: { items: readonly TimelineItem[] }) {
  const { store } = useExplorer();
  return (
    <ol class="plain-list timeline">
      {items.map((item) => (
        <li key={itemKey(item)}>
          <time>{item.at.edtf}</time>
          {item.relation ? (
            <button
              type="button"
              class="plain"
              onClick={() =>
                store.change((view) => ({
                  ...select(view, { kind: 'relation', id: item.relation?.id ?? '' }),
                  panel: 'details',
                }))
              }
            >
              {itemWords(item)}
            </button>
          ) : (
            <span>{itemWords(item)}</span>
          )}
          <small>
            {statusWords[item.status]}
            {item.projected && ', projected'}
          </small>
        </li>
      ))}
    </ol>
  );
}
