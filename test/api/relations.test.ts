import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { readFoundingData } from '../support/api-data.js';
import { readAll } from '../support/api-pages.js';

type End = { id: string; kind: string };
type When = { earliest: string | null; latest: string | null } | null;
type Relation = {
  id: string;
  type: { code: string; symmetric: boolean };
  sign: number;
  status: string;
  subject: End;
  object: End;
  validity: { from: When; until: When };
  claims: { nodes: { assertedBy: { id: string }; evidence: { source: { id: string } }[] }[] };
};
type Rule = (relation: Relation) => boolean;

let api: Api;
let all: Relation[];
beforeAll(async () => {
  api = await startApi();
  all = await readAll<Relation>(
    api,
    'relations',
    `sign status type { code symmetric } subject { id kind } object { id kind }
     validity { from { earliest } until { latest } }
     claims(first: 20) { nodes { assertedBy { ... on Node { id } } evidence { source { id } } } }`,
  );
});
afterAll(() => api.stop());

const idsOf = (relations: readonly { id: string }[]) => relations.map(({ id }) => id).toSorted();

const ofType =
  (...codes: string[]): Rule =>
  ({ type }) =>
    codes.includes(type.code);
const from =
  (...ids: string[]): Rule =>
  ({ subject }) =>
    ids.includes(subject.id);
const to =
  (...ids: string[]): Rule =>
  ({ object }) =>
    ids.includes(object.id);
const sourcesOf = ({ claims }: Relation) =>
  new Set(claims.nodes.flatMap(({ evidence }) => evidence.map(({ source }) => source.id)));
const during =
  (start: string, end: string): Rule =>
  ({ validity }) =>
    (validity.from?.earliest ?? start) <= end && (validity.until?.latest ?? end) >= start;
const kinds =
  (...given: string[]): Rule =>
  ({ subject, object }) =>
    given.includes(subject.kind) || given.includes(object.kind);

const filters: [where: object, rule: Rule][] = [
  [{ typeIn: ['PART_OF', 'BACKS'] }, ofType('PART_OF', 'BACKS')],
  [{ statusIn: ['CONTESTED', 'NOMINAL'] }, ({ status }) => ['CONTESTED', 'NOMINAL'].includes(status)],
  [{ not: { statusIn: ['AFFIRMED'] } }, ({ status }) => status !== 'AFFIRMED'],
  [{ typeIn: ['STATIONS_FORCES_IN'] }, ofType('STATIONS_FORCES_IN', 'COMBAT_PRESENCE_IN')],
  [{ typeIn: ['STATIONS_FORCES_IN'], subtypes: false }, ofType('STATIONS_FORCES_IN')],
  [{ subjectIn: ['actor:us', 'actor:iran'] }, from('actor:us', 'actor:iran')],
  [{ objectIn: ['actor:iraq'] }, to('actor:iraq')],
  [
    { subjectIn: ['actor:us'], objectIn: ['actor:iraq'] },
    (one) => from('actor:us')(one) && to('actor:iraq')(one),
  ],
  [{ withActor: ['actor:iraq'] }, (one) => from('actor:iraq')(one) || to('actor:iraq')(one)],
  [
    { withActor: ['actor:iran'], typeIn: ['ALLIED_WITH'] },
    (one) => ofType('ALLIED_WITH')(one) && to('actor:iraq')(one),
  ],
  [{ kindIn: ['PERSON'] }, kinds('PERSON')],
  [{ signIn: [-1] }, ({ sign }) => sign === -1],
  [{ signIn: [0, 1] }, ({ sign }) => sign >= 0],
  [{ overlaps: '2003/2010' }, during('2003-01-01T00:00:00Z', '2010-12-31T23:59:59Z')],
  [{ overlaps: '2030/..' }, during('2030-01-01T00:00:00Z', '9999-12-31T23:59:59Z')],
  [{ overlaps: '../1999' }, during('0001-01-01T00:00:00Z', '1999-12-31T23:59:59Z')],
  [{ minSources: 2 }, (one) => sourcesOf(one).size >= 2],
  [
    { claimedBy: ['actor:us-officials', 'actor:iran'] },
    ({ claims }) =>
      claims.nodes.some(({ assertedBy }) => ['actor:us-officials', 'actor:iran'].includes(assertedBy.id)),
  ],
  [{ source: ['source:background'] }, (one) => sourcesOf(one).has('source:background')],
  [
    { anyOf: [{ typeIn: ['BACKS'] }, { subjectIn: ['actor:us'], signIn: [-1] }] },
    (one) => ofType('BACKS')(one) || (from('actor:us')(one) && one.sign === -1),
  ],
  [{ not: { typeIn: ['PART_OF'] } }, (one) => !ofType('PART_OF')(one)],
  [
    {
      withActor: ['actor:iraq'],
      anyOf: [{ signIn: [1] }, { kindIn: ['PERSON'] }],
      not: { overlaps: '2003/2004' },
    },
    (one) =>
      (from('actor:iraq')(one) || to('actor:iraq')(one)) &&
      (one.sign === 1 || kinds('PERSON')(one)) &&
      !during('2003-01-01T00:00:00Z', '2004-12-31T23:59:59Z')(one),
  ],
];

const list = /* GraphQL */ `
  query List($where: RelationWhere) {
    relations(where: $where) { totalCount nodes { id } }
  }
`;

describe('relations', () => {
  it('are all those of the data set and no others', async () => {
    const { relations } = await readFoundingData();
    expect(idsOf(all)).toEqual(idsOf(relations));
  });

  it.each(filters)('where %j are those and no others, and counted alike', async (where, rule) => {
    const expected = idsOf(all.filter(rule));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
    expect(idsOf(await readAll(api, 'relations', '', where))).toEqual(expected);
  });

  it.each([
    { typeIn: [] },
    { subjectIn: [] },
    { withActor: [] },
    { kindIn: [] },
    { signIn: [] },
    { signIn: [7] },
    { claimedBy: [] },
    { source: [] },
    { anyOf: [] },
    { not: {} },
    { minSources: 3 },
  ])('where %j are none', async (where) => {
    expect(await api.ask(list, { where })).toEqual({ relations: { totalCount: 0, nodes: [] } });
  });

  it.each([{}, null, { typeIn: null, overlaps: null, not: null, anyOf: null }, { minSources: 0 }])(
    'where %j are all',
    async (where) => {
      expect(await readAll(api, 'relations', '', where)).toEqual(all.map(({ id }) => ({ id })));
    },
  );

  it.each([
    [{ typeIn: Array(201).fill('BACKS') }, 'relations.where.typeIn', 'at most 200'],
    [{ anyOf: Array(11).fill({}) }, 'relations.where.anyOf', 'at most 10'],
    [{ anyOf: [{ objectIn: Array(201).fill('x') }] }, 'relations.where.anyOf[0].objectIn', 'at most 200'],
  ])('are refused where a list is too long', async (where, argument, expected) => {
    const { status, errors } = await api.send(list, { where });
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument, expected });
  });
});

describe('relations of an actor', () => {
  const ofActor = /* GraphQL */ `
    query OfActor($id: ID!, $where: RelationWhere, $direction: Direction! = BOTH, $other: [ID!]) {
      actor(ref: { id: $id }) {
        ... on Actor {
          degree(where: $where)
          relationCounts(where: $where) { type { code } direction status count }
          relations(where: $where, direction: $direction, other: $other, first: 200) { totalCount nodes { id } }
        }
      }
    }
  `;
  type OfActor = {
    actor: {
      degree: number;
      relationCounts: { type: { code: string }; direction: string; status: string; count: number }[];
      relations: { totalCount: number; nodes: { id: string }[] };
    };
  };
  const ask = async (id: string, more: object = {}) =>
    (await api.ask<OfActor>(ofActor, { id, ...more })).actor;

  it.each(['actor:us', 'actor:iraq', 'actor:iran', 'actor:century-foundation', 'actor:al-sistani'])(
    'of %s are those in which it is an end; their counts by type, side and standing add up',
    async (id) => {
      const { degree, relationCounts, relations } = await ask(id);
      const own = all.filter((one) => from(id)(one) || to(id)(one));
      expect(idsOf(relations.nodes)).toEqual(idsOf(own));
      expect([relations.totalCount, degree]).toEqual([own.length, own.length]);
      const keys = own.map(({ type, subject, status }) =>
        [type.code, type.symmetric ? 'BOTH' : subject.id === id ? 'OUT' : 'IN', status].join(' '),
      );
      const counted = [...new Set(keys)].sort().map((key) => {
        const [code, direction, status] = key.split(' ');
        return { type: { code }, direction, status, count: keys.filter((one) => one === key).length };
      });
      expect(relationCounts.toSorted(byTypeSideAndStatus)).toEqual(counted.toSorted(byTypeSideAndStatus));
      expect(relationCounts).toEqual(relationCounts.toSorted(byTypeSideAndStatus));
    },
  );

  it.each(['OUT', 'IN', 'BOTH'])('taken %s count symmetric ones either way', async (direction) => {
    const { relations } = await ask('actor:iraq', { direction });
    const rule: Rule = (one) =>
      (direction !== 'IN' && from('actor:iraq')(one)) ||
      (direction !== 'OUT' && to('actor:iraq')(one)) ||
      (one.type.symmetric && (from('actor:iraq')(one) || to('actor:iraq')(one)));
    expect(idsOf(relations.nodes)).toEqual(idsOf(all.filter(rule)));
    expect(relations.totalCount).toBe(relations.nodes.length);
  });

  it('are narrowed by who stands at the other end', async () => {
    const { relations } = await ask('actor:us', { other: ['actor:iran', 'actor:pentagon'] });
    const others = (one: Relation) => [one.subject.id, one.object.id];
    const rule: Rule = (one) =>
      others(one).includes('actor:us') && others(one).some((id) => /:(iran|pentagon)$/.test(id));
    expect(idsOf(relations.nodes)).toEqual(idsOf(all.filter(rule)));
    expect((await ask('actor:us', { other: [] })).relations).toEqual({ totalCount: 0, nodes: [] });
  });

  it('go by the kind of the other end, never by the kind of the actor itself', async () => {
    const { relations, degree } = await ask('actor:us', { where: { kindIn: ['STATE'] } });
    const rule: Rule = ({ subject, object }) =>
      (subject.id === 'actor:us' && object.kind === 'STATE') ||
      (object.id === 'actor:us' && subject.kind === 'STATE');
    const expected = idsOf(all.filter(rule));
    expect(idsOf(relations.nodes)).toEqual(expected);
    expect([degree, relations.totalCount]).toEqual([expected.length, expected.length]);
    expect(expected.length).toBeLessThan((await ask('actor:us')).degree);
  });
});

type Counted = {
  type: { code?: string | undefined };
  direction?: string | undefined;
  status?: string | undefined;
};

function byTypeSideAndStatus(one: Counted, other: Counted): number {
  const [a, b] = [one, other].map(({ type, direction, status }) => `${type.code} ${direction} ${status}`);
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
