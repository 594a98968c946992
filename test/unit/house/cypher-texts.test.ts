import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cypherTexts } from '../../../tools/cypher-texts.js';
import { projectFiles } from '../../../tools/house-rules.js';

const root = resolve(import.meta.dirname, '../../..');
/** Code in which § stands for the sign before a hole in a template. */
const written = (code: string) => code.replaceAll('§', '$');
const problemsOf = (code: string) =>
  cypherTexts([
    { path: 'src/graph/some.ts', text: `import type { Driver } from 'neo4j-driver';\n${written(code)}` },
  ]).problems;

describe('what is sent to the database', () => {
  it('is in this project a text of cypher/, or one that stands in the code', () => {
    const files = projectFiles(root);
    expect(files.filter(({ path }) => path.startsWith('src/graph/')).length).toBeGreaterThan(10);
    expect(cypherTexts(files).problems).toEqual([]);
  });

  it.each([
    ["session.run('RETURN 1')"],
    [
      'function ask() { const { text, parameters } = toStatement(query, params); return session.run(text, parameters); }',
    ],
    [
      'function ask() { const { text } = toStatement(query, params); return session.run(`EXPLAIN §{text}`); }',
    ],
    ['for (const { name, text } of schemaStatements) { await driver.executeQuery(text, {}); }'],
  ])('may be %s', (code) => expect(problemsOf(code)).toEqual([]));

  it.each([
    ['session.run(`MATCH (n:§{label}) RETURN n`)', '`MATCH (n:§{label}) RETURN n`'],
    ["driver.executeQuery('MATCH (n:' + label + ') RETURN n')", "'MATCH (n:' + label + ') RETURN n'"],
    ['function ask(text) { return session.run(text); }', 'text'],
    ['function ask() { const text = input.cypher; return session.run(text); }', 'text'],
    ['function ask() { const { text } = request.body; return session.run(text); }', 'text'],
    [
      'function ask() { const { text } = toStatement(query, {}); return session.run(`§{text} UNION §{more}`); }',
      '`§{text} UNION §{more}`',
    ],
    ['transaction.run(query.text)', 'query.text'],
  ])('must not be %s', (code, sent) => {
    expect(problemsOf(code)).toEqual([
      `src/graph/some.ts:2 sends ${written(sent)}, which is no text of cypher/`,
    ]);
  });
});
