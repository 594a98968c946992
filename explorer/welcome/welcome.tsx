import { useSignal } from '@preact/signals';
import { AnswerOf } from '../ask/answer-of.js';
import { useAsking } from '../ask/use-asking.js';
import { useExplorer } from '../explorer.js';
import { BestConnectedDocument, DisputedDocument } from '../generated/graphql.js';
import { counted } from '../summary/summary-of.js';
import { bringIn, focusOn, select, startAnew } from '../view/changes.js';
import { firstActors, mostLookedAt } from './begin-view.js';

const [mostConnected, mostDisputed] = [8, 6];

/** Ways into the graph for somebody who has selected nothing. */
export function Welcome() {
  const { store, opening } = useExplorer();
  const dataset = opening.asked.value.value?.dataset;
  return (
    <>
      <h2>{dataset?.title ?? 'Explorer'}</h2>
      {dataset && (
        <p class="sub">
          {counted(dataset.actors, 'actor')}, {counted(dataset.relations, 'relation')},{' '}
          {counted(dataset.claims, 'claim')} from {counted(dataset.sources, 'source')}. Version{' '}
          {dataset.version}. {dataset.licence}
        </p>
      )}
      <p>
        Select an actor or a line to see who says what of it. Or begin here: search above by any spelling (key{' '}
        <kbd>/</kbd>), with somebody who has many relations, or with what is disputed.
      </p>
      <h3>Most relations</h3>
      <MostConnected />
      <h3>Disputed</h3>
      <Disputed />
      <div class="steps">
        <button type="button" onClick={() => store.change(startAnew)}>
          Empty the picture
        </button>
      </div>
    </>
  );
}

function MostConnected() {
  const { store, opening } = useExplorer();
  const relations = opening.asked.value.value?.dataset.relations ?? null;
  const isWanted = useSignal(false);
  const isSoon = relations !== null && relations <= mostLookedAt;
  const asking = useAsking(
    isSoon || isWanted.value ? { first: firstActors } : null,
    async (asked, ending) => (await store.send(BestConnectedDocument, asked, ending)).data.topActors,
  );
  if (relations !== null && !isSoon && !isWanted.value)
    return (
      <button
        type="button"
        onClick={() => {
          isWanted.value = true;
        }}
      >
        Look through all {counted(relations, 'relation')}
      </button>
    );
  return (
    <AnswerOf asking={asking} what="the actors">
      {(scores) => (
        <>
          <ul class="plain-list">
            {scores.slice(0, mostConnected).map(({ actor, value }) => (
              <li key={actor.id}>
                <button
                  type="button"
                  class="plain"
                  onClick={() => store.change((view) => focusOn(view, actor.id))}
                >
                  {actor.name}
                </button>{' '}
                <small>{value.toLocaleString('en')}</small>
              </li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() =>
              store.change((view) =>
                bringIn(
                  startAnew(view),
                  scores.map(({ actor }) => actor.id),
                  false,
                ),
              )
            }
          >
            Show the first {scores.length} together
          </button>
        </>
      )}
    </AnswerOf>
  );
}

function Disputed() {
  const { store } = useExplorer();
  const asking = useAsking(
    { first: firstActors },
    async (asked, ending) => (await store.send(DisputedDocument, asked, ending)).data.contested.nodes,
  );
  return (
    <AnswerOf asking={asking} what="what is disputed">
      {(relations) =>
        relations.length === 0 ? (
          <p>Nothing is disputed.</p>
        ) : (
          <ul class="plain-list">
            {relations.slice(0, mostDisputed).map(({ id, subject, type, object, claimCounts }) => (
              <li key={id}>
                <button
                  type="button"
                  class="plain"
                  onClick={() =>
                    store.change((view) =>
                      select(bringIn(view, [subject.id, object.id]), { kind: 'relation', id }),
                    )
                  }
                >
                  {subject.name} {type.label} {object.name}
                </button>{' '}
                <small>
                  {claimCounts.affirm} for, {claimCounts.deny} against
                </small>
              </li>
            ))}
          </ul>
        )
      }
    </AnswerOf>
  );
}
