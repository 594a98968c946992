import { AnswerOf } from '../ask/answer-of.js';
import { AskProblem } from '../ask/ask-problem.js';
import { useAsking } from '../ask/use-asking.js';
import { kindWords } from '../canvas/kind-look.js';
import { useExplorer } from '../explorer.js';
import { ActorDetailsDocument } from '../generated/graphql.js';
import { statusWords } from '../graph/standing.js';
import { periodWords } from '../time/period-words.js';
import { bringIn, select } from '../view/changes.js';
import { asOfOf, whereOf } from '../view/where.js';
import type { ActorServed } from './actor-served.js';
import { ActorSteps } from './actor-steps.js';
import { CountsTable } from './counts-table.js';

/** Who an actor is, how many relations of which type it has, and what can be done with it. */
export function ActorPanel({ id }: { id: string }) {
  const { store } = useExplorer();
  const view = store.view.value;
  const asking = useAsking(
    { id, where: whereOf(view.filters), asOf: asOfOf(view) },
    async (asked, ending) => {
      const { node } = (await store.send(ActorDetailsDocument, asked, ending)).data;
      if (node?.__typename === 'Actor') return node;
      throw new AskProblem('refused', `No actor has the id "${id}".`);
    },
  );
  return (
    <AnswerOf asking={asking} what="the actor">
      {(actor) => (
        <>
          <h2>{actor.name}</h2>
          <p class="sub">
            {kindWords(actor.kind)}
            {actor.named ? '' : ', known only by description'}
            {existence(actor)}
          </p>
          <ActorSteps actor={actor} />
          <CountsTable actor={actor} />
          <OtherNames actor={actor} />
          <Identities actor={actor} />
        </>
      )}
    </AnswerOf>
  );
}

function existence({ existence: { from, until } }: ActorServed): string {
  return from || until ? `, ${periodWords(from?.edtf, until?.edtf)}` : '';
}

function OtherNames({ actor }: { actor: ActorServed }) {
  const names = actor.aliases.filter(({ text }) => text !== actor.name);
  return (
    <>
      {names.length > 0 && (
        <details>
          <summary>Other names ({names.length})</summary>
          <ul class="plain-list">
            {names.map(({ text, lang, strength }) => (
              <li key={`${text} ${lang}`}>
                <span lang={lang ?? undefined}>{text}</span>
                {strength === 'WEAK' && <small> also used for others</small>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {actor.externalIds.length > 0 && (
        <p class="sub">{actor.externalIds.map(({ scheme, value }) => `${scheme} ${value}`).join(', ')}</p>
      )}
    </>
  );
}

function Identities({ actor }: { actor: ActorServed }) {
  const { store } = useExplorer();
  if (actor.identities.nodes.length === 0) return null;
  return (
    <>
      <h3>May be the same as</h3>
      <ul class="plain-list">
        {actor.identities.nodes.map(({ id, status, a, b }) => {
          const other = a.id === actor.id ? b : a;
          const open = () =>
            store.change((view) => select(bringIn(view, [other.id]), { kind: 'actor', id: other.id }));
          return (
            <li key={id}>
              <button type="button" class="plain" onClick={open}>
                {other.name}
              </button>{' '}
              <small>{statusWords[status]}</small>
            </li>
          );
        })}
      </ul>
    </>
  );
}
