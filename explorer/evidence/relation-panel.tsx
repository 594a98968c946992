import { AnswerOf } from '../ask/answer-of.js';
import { AskProblem } from '../ask/ask-problem.js';
import { useAsking } from '../ask/use-asking.js';
import { useExplorer } from '../explorer.js';
import { RelationEvidenceDocument } from '../generated/graphql.js';
import { standingWords } from '../graph/standing.js';
import { counted } from '../summary/summary-of.js';
import { periodWords } from '../time/period-words.js';
import { select } from '../view/changes.js';
import { asOfOf } from '../view/where.js';
import { ActorLink } from './actor-link.js';
import { ClaimList } from './claim-list.js';
import type { RelationServed } from './relation-served.js';
import { sidesOf } from './sides.js';

/** Who says what of a relation, through whom, on what evidence: the sides beside one another. */
export function RelationPanel({ id }: { id: string }) {
  const { store } = useExplorer();
  const asking = useAsking({ id, asOf: asOfOf(store.view.value) }, async (asked, ending) => {
    const { node } = (await store.send(RelationEvidenceDocument, asked, ending)).data;
    if (node?.__typename === 'Relation') return node;
    throw new AskProblem('refused', `No relation has the id "${id}", or nothing was known of it then.`);
  });
  return (
    <AnswerOf asking={asking} what="the evidence">
      {(relation) => (
        <>
          <Heading relation={relation} />
          {sidesOf(relation).map(({ key, heading, claims }) => (
            <section key={key} class={`side ${key}`}>
              <h3>{heading}</h3>
              <ClaimList claims={claims} />
            </section>
          ))}
          {relation.claims.totalCount > relation.claims.nodes.length && (
            <p class="cut">
              {relation.claims.nodes.length} of {counted(relation.claims.totalCount, 'claim')} shown, latest
              made first.
            </p>
          )}
          <Numbers relation={relation} />
        </>
      )}
    </AnswerOf>
  );
}

function Heading({ relation }: { relation: RelationServed }) {
  const { store } = useExplorer();
  const { subject, object, type, standing, role, spell, validity } = relation;
  const between = () => store.change((view) => select(view, { kind: 'pair', a: subject.id, b: object.id }));
  return (
    <>
      <h2>
        <ActorLink actor={subject} /> {type.label} <ActorLink actor={object} />
      </h2>
      <p class={`status ${standing.status}`}>{standingWords(standing)}</p>
      <p class="sub">
        {[role, spell && `spell ${spell}`, periodWords(validity.from?.edtf, validity.until?.edtf)]
          .filter(Boolean)
          .join(', ')}
        {standing.judgedAt && `; judged as of ${standing.judgedAt.edtf}`};{' '}
        {counted(standing.independentSources, 'independent source')}
      </p>
      <p class="sub">{type.description}</p>
      <div class="steps">
        <button type="button" onClick={between}>
          All between the two
        </button>
      </div>
    </>
  );
}

function Numbers({ relation }: { relation: RelationServed }) {
  const { quantities, basis } = relation;
  return (
    <>
      {quantities.nodes.length > 0 && (
        <>
          <h3>Reported numbers</h3>
          <ul class="plain-list">
            {quantities.nodes.map(({ id, measure, low, best, high, wording, unit, at }) => (
              <li key={id}>
                {measure}: {best ?? [low, high].filter((number) => number !== null).join(' to ')} {unit}{' '}
                <small>
                  {wording.toLowerCase().replaceAll('_', ' ')}
                  {at && `, ${at.edtf}`}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      {basis.nodes.length > 0 && (
        <>
          <h3>Rests on</h3>
          <ul class="plain-list">
            {basis.nodes.map(({ id, summary, occurred }) => (
              <li key={id}>
                {summary} {occurred && <small>{occurred.edtf}</small>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
