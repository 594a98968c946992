import { randomUUID } from 'node:crypto';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { escapeHtml } from './escape-html.js';
import type { RequestInFlight } from './requests-in-flight.js';

/** What a page tells of the data set, by the names of its fields; null where it could not be had. */
export type DatasetFacts = Readonly<Record<string, unknown>> | null;

/** How long a page waits for the facts: it has more to offer than them. */
const patienceMs = 1_000;
const counted = ['actors', 'relations', 'events', 'claims', 'sources'];

/** Asks the service itself; null where the answer does not come within a second. */
export async function readFacts<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  createRequestContext: (request: RequestInFlight) => Context,
): Promise<DatasetFacts> {
  const signal = AbortSignal.timeout(patienceMs);
  const answer = apollo.executeOperation<{ dataset?: DatasetFacts }>(
    { query: `{ dataset { title version licence ${counted.join(' ')} } }` },
    { contextValue: createRequestContext({ requestId: randomUUID(), signal, allow: () => {} }) },
  );
  const tooLate = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null));
  });
  const body = (await Promise.race([answer, tooLate]))?.body;
  return (body?.kind === 'single' && body.singleResult.data?.dataset) || null;
}

/** The facts as a piece of a page. */
export function factsHtml(facts: DatasetFacts): string {
  if (facts === null) return '<p>The database does not answer at the moment.</p>';
  const items = counted.flatMap((name) =>
    typeof facts[name] === 'number'
      ? [`<div><dt>${name}</dt><dd>${facts[name].toLocaleString('en')}</dd></div>`]
      : [],
  );
  const { title, version, licence } = facts;
  const about = version === 0 ? `${title}` : `${title}, version ${version}, ${licence}`;
  return `<p>${escapeHtml(about)}</p>
<dl>${items.join('')}</dl>`;
}
