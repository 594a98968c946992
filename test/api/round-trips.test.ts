import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundingFolder, holdDataSet } from '../support/api-data.js';
import { type InProcess, openInProcess, type SentStatement } from '../support/api-in-process.js';
import { holdLargeData } from '../support/api-large-data.js';

let service: InProcess;
beforeAll(async () => {
  await holdLargeData();
  service = await openInProcess();
});
afterAll(async () => {
  await service.close();
  await holdDataSet(foundingFolder, 'data/founding');
});

const namesOf = (sent: readonly SentStatement[]) => sent.map(({ name }) => name);

/** What an operation sends, after seeing that it asks for no id twice and for nothing in the same words twice. */
async function statements(query: string, variables: Record<string, unknown> = {}): Promise<string[]> {
  const { sent } = await service.ask(query, variables);
  const asked = sent.flatMap(({ name, params: { ids, ...others } }) => {
    const about = `${name} ${JSON.stringify(others)}`;
    return Array.isArray(ids) ? ids.map((id) => `${about} ${id}`) : [about];
  });
  expect(asked.filter((one, index) => asked.indexOf(one) !== index)).toEqual([]);
  return namesOf(sent);
}

const relation = /* GraphQL */ `
  id role spell sign
  type { code label broader { code } }
  validity { from { edtf } until { edtf } }
  subject { id name kind existence { from { edtf } } mergedFrom }
  object { id name kind }
  claimCounts { affirm deny qualify desire }
`;

describe('a page of relations with both actors and the claim counts', () => {
  const page = `query Page($first: Int, $where: RelationWhere, $orderBy: RelationSort! = NEWEST) {
    relations(first: $first, where: $where, orderBy: $orderBy) {
      edges { cursor } pageInfo { hasNextPage endCursor } nodes { ${relation} }
    }
  }`;

  it.each([5, 200])('is one statement for %d rows', async (first) => {
    const { data } = await service.ask<{ relations: { nodes: object[] } }>(page, { first });
    expect(data.relations.nodes).toHaveLength(first);
    expect(await statements(page, { first })).toEqual(['relations/relations-newest']);
  });

  it.each([
    [{ orderBy: 'OLDEST' }, 'relations/relations-oldest'],
    [{ orderBy: 'RECENTLY_RECORDED' }, 'relations/relations-recorded'],
    [{ where: { withActor: ['actor:body-1'] } }, 'relations/relations-at-ends-newest'],
    [{ where: { subjectIn: ['actor:body-0'], overlaps: '2010' } }, 'relations/relations-at-ends-newest'],
    [{ where: { claimedBy: ['actor:body-3'], anyOf: [{ signIn: [1] }] } }, 'relations/relations-newest'],
  ])('is one statement with %j', async (variables, name) => {
    expect(await statements(page, variables)).toEqual([name]);
  });

  it('is one statement more with the number of all', async () => {
    const counted = '{ relations { totalCount nodes { id object { name } } } }';
    expect(await statements(counted)).toEqual(['relations/relations-newest', 'relations/count-relations']);
  });
});

describe('an actor by id with a page of relations', () => {
  const page = ['relations/relations-of-actors-brief'];
  const withoutFilter = (name: string) => name.replace('of-actors-newest', 'of-actors-brief');
  const other = 'nodes { id subject { name } object { name } claimCounts { affirm deny } }';
  const hub = 'actor(ref: { id: "actor:body-0" })';

  it.each([5, 200])('is one statement for %d rows, which brings the actor too', async (first) => {
    const { data, sent } = await service.ask<{ actor: { relations: { nodes: object[] } } }>(
      `query Hub($first: Int) { ${hub} { ... on Actor { name relations(first: $first) { ${other} } } } }`,
      { first },
    );
    expect(data.actor.relations.nodes).toHaveLength(first);
    expect(namesOf(sent)).toEqual(page);
  });

  it.each([
    ['the defaults', `{ ${hub} { ... on Actor { relations { ${other} } } } }`],
    ['another name for the field', `{ ${hub} { ... on Actor { ties: relations(first: 3) { ${other} } } } }`],
    [
      'a named fragment',
      `{ ${hub} { ...Ties } } fragment Ties on Actor { relations(first: 3) { ${other} } }`,
    ],
    [
      'filters of every shape',
      `{ ${hub} { ... on Actor { relations(
        where: { typeIn: [BACKS], overlaps: "2010/..", signIn: [1], anyOf: [{ kindIn: [OTHER] }], not: { typeIn: [ACCUSES] } }
        direction: OUT, other: ["actor:body-1", "actor:body-2"], first: null, after: null
      ) { ${other} } } } }`,
    ],
    [
      'directives',
      `query Hub($yes: Boolean! = true) { ${hub} { ... on Actor { relations @include(if: $yes) { ${other} } } ...on Actor @skip(if: $yes) { more: relations { totalCount } } } }`,
    ],
  ])('is one statement with %s', async (_what, query) => {
    expect((await statements(query)).map(withoutFilter)).toEqual(page);
  });

  it('is one statement with all arguments in variables', async () => {
    const query = `query Hub($ref: ActorRef!, $where: RelationWhere, $first: Int = 7, $direction: Direction! = BOTH, $other: [ID!]) {
      actor(ref: $ref) {
        ... on Actor { relations(where: $where, first: $first, direction: $direction, other: $other) { ${other} } }
      }
    }`;
    const ref = { id: 'actor:body-0' };
    expect(await statements(query, { ref })).toEqual(page);
    const given = {
      ref,
      where: { overlaps: '2010', typeIn: ['BACKS'] },
      direction: 'OUT',
      other: ['actor:body-1'],
    };
    expect((await statements(query, given)).map(withoutFilter)).toEqual(page);
  });

  it('is asked for alone where no relations are asked for, a directive leaves them out, or there are none', async () => {
    expect(await statements(`{ ${hub} { ... on Actor { name } } }`)).toEqual(['actors/actors-by-ids']);
    const left = `query Hub($no: Boolean! = false) { ${hub} { ... on Actor { name relations @include(if: $no) { totalCount } } } }`;
    expect(await statements(left)).toEqual(['actors/actors-by-ids']);
    const none = `{ ${hub} { ... on Actor { name relations(where: { signIn: [] }) { ${other} } } } }`;
    expect(await statements(none)).toEqual(['relations/relations-of-actors-newest', 'actors/actors-by-ids']);
  });

  it('has each page of its own order or filter, all sent together', async () => {
    const { sent } = await service.ask(`{ ${hub} { ... on Actor {
      newest: relations(first: 2) { nodes { id } }
      oldest: relations(first: 2, orderBy: OLDEST) { nodes { id } }
      backed: relations(first: 2, where: { typeIn: [BACKS] }) { nodes { id } }
    } } }`);
    expect(sent).toHaveLength(3);
    expect(sent.map(({ besides }) => besides.length)).toEqual([0, 1, 2]);
  });

  it('is still two where the actor is found by name, one after the other', async () => {
    const query = `{ actor(ref: { name: "Body 0" }) { ... on Actor { relations(first: 3) { ${other} } } } }`;
    expect(await statements(query)).toEqual([
      'search/alias-candidates',
      'relations/relations-of-actors-brief',
    ]);
  });
});

describe('an operation', () => {
  const deep = /* GraphQL */ `
    query Deep($actors: Int!, $relations: Int!, $claims: Int!) {
      actors(first: $actors) {
        nodes {
          relations(first: $relations) {
            totalCount
            nodes {
              object { name aliases { text } }
              claims(first: $claims) {
                nodes {
                  assertedBy { ... on Actor { name } ... on Source { title } }
                  via { name externalIds { value } }
                  evidence { fidelity source { title publishedAt { edtf } } }
                }
              }
            }
          }
        }
      }
    }
  `;

  it('of many levels costs what its depth asks for, whatever the number of rows', async () => {
    const small = await statements(deep, { actors: 2, relations: 2, claims: 2 });
    const large = await statements(deep, { actors: 50, relations: 20, claims: 10 });
    expect(large.toSorted()).toEqual(small.toSorted());
    expect(small.toSorted()).toEqual([
      'actors/actors-by-ids',
      'actors/actors-page',
      'actors/aliases-of-actors',
      'actors/external-ids-of-actors',
      'claims/claims-about',
      'claims/evidence-of-claims',
      'relations/count-relations-of-actors',
      'relations/relations-of-actors-brief',
      'sources/sources-by-ids',
    ]);
  });

  it.each([1, 50])(
    'on %d actors sends each field of a level once, and all of them together',
    async (actors) => {
      const { sent } = await service.ask(
        `query Level($first: Int!) {
        actors(first: $first) {
          nodes {
            aliases { text } externalIds { value } degree relationCounts { count }
            events(first: 2) { nodes { id } } statements(first: 2) { nodes { id } } quantities(first: 2) { nodes { id } }
          }
        }
      }`,
        { first: actors },
      );
      const [page, ...level] = sent;
      expect(page?.name).toBe('actors/actors-page');
      expect(namesOf(level).toSorted()).toEqual([
        'actors/aliases-of-actors',
        'actors/external-ids-of-actors',
        'claims/claims-asserted-by',
        'events/events-of-actors',
        'quantities/quantities-of',
        'relations/count-relations-of-actors',
      ]);
      expect(level.map(({ besides }) => besides.length)).toEqual([0, 1, 2, 3, 4, 5]);
    },
  );

  it('on 200 claims asks once for each type, and on the next level once for those not met before', async () => {
    const sent = await statements(`{
      claims(first: 200) {
        nodes {
          about { ... on Relation { subject { name } object { name } claimCounts { affirm } } ... on Event { summary } }
          assertedBy { ... on Node { id } ... on Actor { name } }
        }
      }
    }`);
    expect(sent.toSorted()).toEqual([
      'actors/actors-by-ids',
      'actors/actors-by-ids',
      'claims/claims-newest',
      'relations/relations-by-ids',
      'sources/sources-by-ids',
    ]);
  });

  it('on 200 ids of many types asks once for each type', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => [
      `actor:body-${index}`,
      `event:nothing-${index}`,
      `source:nothing-${index}`,
      `claim:nothing-${index}`,
    ]).flat();
    const { sent } = await service.ask('query Many($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(namesOf(sent).toSorted()).toEqual([
      'actors/actors-by-ids',
      'claims/claims-by-ids',
      'events/events-by-ids',
      'sources/sources-by-ids',
    ]);
    expect(sent.map(({ besides }) => besides.length)).toEqual([0, 1, 2, 3]);
  });
});
