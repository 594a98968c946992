import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { allQueries, relationsOfActorsBrief } from '../../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../../src/graph/query.js';
import { toStatement } from '../../../src/graph/statement.js';

const query: CypherQuery<{ ids: readonly string[]; first: number; after: string | null }, object> = {
  name: 'test/query',
  mode: 'read',
  rows: 'many',
  params: { ids: 'LIST<STRING NOT NULL> NOT NULL', first: 'INTEGER NOT NULL', after: 'STRING' },
  columns: {},
  records: {},
  text: 'UNWIND $ids AS id MATCH (n {id: id}) WHERE n.key > $after RETURN n.id LIMIT $first',
};

describe('a statement', () => {
  it('has all its parameters in one map, each as its type is sent', () => {
    const { text, parameters } = toStatement(query, { ids: ['a'], first: 2, after: null });
    expect(text).toBe(
      'UNWIND $p.ids AS id MATCH (n {id: id}) WHERE n.key > $p.after RETURN n.id LIMIT $p.first',
    );
    expect(parameters).toEqual({ p: { ids: ['a'], first: neo4j.int(2), after: null } });
  });

  it('sends nothing that the query does not declare', () => {
    const asked = { ids: [], first: 1, after: null, other: 'x' };
    expect(Object.keys(toStatement(query, asked).parameters.p)).toEqual(['ids', 'first', 'after']);
  });

  it('for the page that is asked for most goes to the database in one packet of 1,400 bytes, some 200 of them for the rest', () => {
    expect(toStatement(relationsOfActorsBrief as CypherQuery<object, object>, {}).text.length).toBeLessThan(
      1_150,
    );
  });

  it.each(allQueries.map((each) => [each.name, each] as const))(
    'of %s asks for its declared parameters',
    (_name, each) => {
      const { text, parameters } = toStatement(each as CypherQuery<object, object>, {});
      const asked = [...text.matchAll(/\$p\.(\w+)/g)].map(([, name]) => name);
      expect([...new Set(asked)].toSorted()).toEqual(Object.keys(parameters.p).toSorted());
      // `:$(…)` is a label that the statement itself names.
      expect(text).not.toMatch(/\$(?!p\.|\()/);
    },
  );
});
