import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');
const eslint = new ESLint({ cwd: project });

/** The names of the rules, without their plugin, that a file of this text would break. */
async function brokenRules(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: resolve(project, filePath) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId?.split('/').at(-1) ?? message);
}

describe('the linter of the contract', () => {
  it.each([
    ['require-description', 'type', 'type Extra { "One." one: Int }'],
    ['require-description', 'field', '"Extra." type Extra { one: Int }'],
    ['require-description', 'argument', '"Extra." type Extra { "One." one(two: Int): Int }'],
    ['require-description', 'input field', '"Extra." input Extra { one: Int }'],
    ['require-description', 'enum value', '"Extra." enum Extra { ONE }'],
    ['require-deprecation-reason', 'field', '"Extra." type Extra { "One." one: Int @deprecated }'],
    ['naming-convention', 'field', '"Extra." type Extra { "One." one_two: Int }'],
    ['naming-convention', 'enum value', '"Extra." enum Extra { "One." one }'],
    ['no-typename-prefix', 'field', '"Extra." type Extra { "One." extraOne: Int }'],
    ['no-unreachable-types', 'type', '"Extra." type Extra { "One." one: Int }'],
    ['known-type-names', 'field', '"Extra." type Extra { "One." one: Nowhere }'],
    ['relay-page-info', 'type', '"Extra." type PageInfo { "One." one: Int }'],
  ])('sees a breach of %s in a planted %s', async (rule, _, planted) => {
    expect(await brokenRules('schema.graphql', planted)).toContain(rule);
  });

  it('has nothing against a described scalar', async () => {
    expect(await brokenRules('schema.graphql', '"An instant." scalar DateTime')).toEqual([]);
  });
});

describe('the linter of the example operations', () => {
  it.each([
    ['fields-on-correct-type', 'query Titles { dataset { name } }'],
    ['no-anonymous-operations', '{ dataset { title } }'],
    ['no-unused-variables', 'query Titles($id: ID!) { dataset { title } }'],
    ['value-literals-of-correct-type', 'query Titles { actors(first: "ten") { totalCount } }'],
  ])('sees a breach of %s', async (rule, operation) => {
    expect(await brokenRules('examples/operations/planted.graphql', operation)).toContain(rule);
  });

  it('lets a sound operation pass', async () => {
    const sound = 'query Titles { dataset { title } }';
    expect(await brokenRules('examples/operations/planted.graphql', sound)).toEqual([]);
  });
});
