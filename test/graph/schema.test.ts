import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { applySchema } from '../../src/graph/apply-schema.js';
import { schemaStatements } from '../../src/graph/queries.generated.js';
import { openEmptyGraph } from '../support/graph.js';

const folder = fileURLToPath(new URL('../../cypher', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.cypher'),
);

describe('files of cypher/', () => {
  it.each(files)('%s begins with a sentence', (name) => {
    const [first = ''] = readFileSync(join(folder, name), 'utf8').split('\n');
    expect(first).toMatch(/^\/\/ [A-Z][^@]+[.:]/);
  });
});

describe('the schema', async () => {
  const { driver, cypher, close } = await openEmptyGraph();
  afterAll(() => close());
  const state = async () => [
    ...(await cypher('SHOW CONSTRAINTS YIELD name, type RETURN name, type ORDER BY name')),
    ...(await cypher(
      "SHOW INDEXES YIELD name, type, state WHERE type <> 'LOOKUP' RETURN name, type, state ORDER BY name",
    )),
  ];

  it('is applied to a database without any, each statement making one thing', async () => {
    for (const { name } of await cypher('SHOW CONSTRAINTS YIELD name'))
      await cypher(`DROP CONSTRAINT ${name}`);
    for (const { name } of await cypher("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"))
      await cypher(`DROP INDEX ${name}`);
    expect(await state()).toEqual([]);

    const applied: string[] = [];
    await applySchema(driver, 'neo4j', (name) => applied.push(name));

    expect(applied).toEqual(schemaStatements.map(({ name }) => name));
    const made = new Set((await state()).map(({ name }) => name));
    expect(made.size).toBe(schemaStatements.length);
  });

  it('names each constraint and index after its file, and has them all online', async () => {
    const named = schemaStatements.map(({ name }) =>
      name.replace(/^schema\/\d{3}-/, '').replaceAll('-', '_'),
    );
    const made = await state();
    expect([...new Set(made.map(({ name }) => name))].toSorted()).toEqual(named.toSorted());
    expect(new Set(made.map((each) => each['state'] ?? 'ONLINE'))).toEqual(new Set(['ONLINE']));
  });

  it('changes nothing where it is applied again', async () => {
    const before = await state();
    await applySchema(driver, 'neo4j');
    expect(await state()).toEqual(before);
  });
});
