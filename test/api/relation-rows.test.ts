import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { openInProcess } from '../support/api-in-process.js';
import { allPages, type PageOf, pageFields } from '../support/api-pages.js';

type Row = Record<string, unknown> & { id: string };
type End = { id: string; name: string; kind: string };
type Relation = {
  id: string;
  type: { code: string };
  subject: End;
  object: End;
  role: string | null;
  spell: string | null;
  sign: number;
  validity: { from: { edtf: string } | null; until: { edtf: string } | null };
  standing: { status: string; projected: boolean; independentSources: number };
  claimCounts: { affirm: number; deny: number };
};

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const rowFields =
  'id type subjectId subject subjectKind objectId object objectKind role spell from until status projected sign sources affirm deny';
const query = /* GraphQL */ `
  query Rows($where: RelationWhere, $asOf: AsOf, $after: String) {
    relationRows(where: $where, asOf: $asOf, after: $after, first: 60) { nodes { ${rowFields} } ${pageFields} }
    relations(where: $where, asOf: $asOf, first: 1) { totalCount }
  }
`;
const longQuery = /* GraphQL */ `
  query Relations($where: RelationWhere, $asOf: AsOf, $after: String) {
    relations(where: $where, asOf: $asOf, after: $after, first: 60) {
      ${pageFields}
      nodes {
        id type { code } subject { id name kind } object { id name kind } role spell sign
        validity { from { edtf } until { edtf } } standing { status projected independentSources }
        claimCounts { affirm deny }
      }
    }
  }
`;

const readRows = (variables: object) =>
  allPages(
    async (after) =>
      (await api.ask<{ relationRows: PageOf<Row> }>(query, { ...variables, after })).relationRows,
  );
const readRelations = (variables: object) =>
  allPages(
    async (after) =>
      (await api.ask<{ relations: PageOf<Relation> }>(longQuery, { ...variables, after })).relations,
  );

function flat({ subject, object, validity, standing, claimCounts, type, ...own }: Relation): Row {
  return {
    ...own,
    type: type.code,
    ...{ subjectId: subject.id, subject: subject.name, subjectKind: subject.kind },
    ...{ objectId: object.id, object: object.name, objectKind: object.kind },
    from: validity.from?.edtf ?? null,
    until: validity.until?.edtf ?? null,
    status: standing.status,
    projected: standing.projected,
    sources: standing.independentSources,
    ...claimCounts,
  };
}

describe('rows of relations', () => {
  const onDay = { validAt: '2021-07-26' };
  it.each<[where: object, asOf: object | null]>([
    [{}, null],
    [{ typeIn: ['STATIONS_FORCES_IN'] }, null],
    [{ subjectIn: ['actor:us'] }, null],
    [{ objectIn: ['actor:iraq'], signIn: [0] }, onDay],
    [{ withActor: ['actor:iran', 'actor:us'] }, onDay],
    [{ statusIn: ['CONTESTED', 'NOMINAL'] }, { validAt: '2021-12-31' }],
    [{}, { validAt: '2012-01-01', reading: 'CERTAIN' }],
    [{ source: ['source:background'] }, null],
    [{ source: ['source:article'], withActor: ['actor:us'] }, onDay],
  ])('where %j as of %j tell the same as the relations, in the same order', async (where, asOf) => {
    const [rows, relations] = await Promise.all([readRows({ where, asOf }), readRelations({ where, asOf })]);
    expect(rows.nodes.length).toBeGreaterThan(0);
    // With no day asked for, a standing tells of its last moment, a row of all claims.
    const told = asOf ? rows.nodes : rows.nodes.map(({ sources: _, ...row }) => row);
    const expected = relations.nodes
      .map(flat)
      .map(({ sources, ...row }) => (asOf ? { ...row, sources } : row));
    expect(told).toEqual(expected);
    expect(rows.totalCount).toBe(relations.totalCount);
  });

  it('hold 200 where no page size is given', async () => {
    const { relationRows } = await api.ask<{ relationRows: { nodes: Row[]; totalCount: number } }>(
      'query Default($n: Int) { relationRows(first: $n) { totalCount nodes { id } } }',
      { n: null },
    );
    expect(relationRows.nodes).toHaveLength(Math.min(200, relationRows.totalCount));
  });

  it('count their independent sources as relations with a least number of them do', async () => {
    const several = await readRows({ where: { minSources: 2 } });
    const all = await readRows({});
    expect(all.nodes.filter(({ sources }) => Number(sources) >= 2)).toEqual(several.nodes);
    expect(several.nodes.length).toBeGreaterThan(0);
  });

  it('refuse a cursor of the list of relations', async () => {
    const { edges } = await readRelations({});
    const { status, errors } = await api.send(query, { after: edges[0]?.cursor });
    expect([status, errors[0]?.extensions]).toEqual([
      400,
      expect.objectContaining({ argument: 'relationRows.after' }),
    ]);
  });
});

describe('a page of rows', () => {
  const page = (where: string) => `{ relationRows(where: ${where}) { nodes { ${rowFields} } } }`;

  it.each([
    ['{}', ['tables/relation-rows']],
    ['{ withActor: ["actor:us"] }', ['tables/relation-rows-at-ends']],
    ['{ source: ["source:article"] }', ['tables/relation-rows', 'claims/citing-claims']],
  ])('where %s is one statement, and one more for the words of some sources', async (where, names) => {
    const service = await openInProcess();
    const { sent } = await service.ask(page(where)).finally(() => service.close());
    expect(sent.map(({ name }) => name)).toEqual(names);
  });
});
