import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { asCurl } from '../../../explorer/copy/as-curl.js';
import { asGraphql } from '../../../explorer/copy/as-graphql.js';
import { asPython } from '../../../explorer/copy/as-python.js';
import { questionsOf } from '../../../explorer/copy/questions.js';
import { bringIn, expand } from '../../../explorer/view/changes.js';
import { emptyView, type View } from '../../../explorer/view/view.js';

const committedAt = '2026-11-26T07:54:09Z';
const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const around = expand(bringIn(emptyView, ["actor:côte-d'ivoire"]), {
  actor: 'actor:b',
  type: null,
  direction: null,
});
const everything: View = {
  ...expand(around, { actor: 'actor:c', type: 'ATTACKS', direction: 'IN' }),
  filters: { types: ['ATTACKS', 'BACKS'], signs: [1, -1], statuses: ['CONTESTED'], kinds: ['STATE'] },
  validAt: '2021-07-26',
  reading: 'CERTAIN',
  panel: 'paths',
  path: { from: 'actor:a', to: 'actor:b', maxHops: 3 },
};

describe('the questions behind a view', () => {
  it('are asked as known at the last commit, unless another time was chosen', () => {
    const [first] = questionsOf(around, committedAt);
    expect(first?.variables).toMatchObject({ asOf: { knownAt: committedAt, reading: 'POSSIBLE' } });
    const [then] = questionsOf({ ...around, knownAt: '2026-01-01T00:00:00Z' }, committedAt);
    expect(then?.variables).toMatchObject({ asOf: { knownAt: '2026-01-01T00:00:00Z' } });
  });

  it('are all that the picture is made of, and the paths where they are shown', () => {
    expect(questionsOf(everything, committedAt)).toHaveLength(4);
    expect(questionsOf({ ...everything, panel: 'details' }, committedAt)).toHaveLength(3);
    expect(questionsOf(emptyView, committedAt)).toEqual([]);
  });
});

describe('as GraphQL', () => {
  it('they are one document that the schema allows, each operation under a name of its own', () => {
    const text = asGraphql(questionsOf(everything, committedAt));
    expect(validate(schema, parse(text))).toEqual([]);
    expect(text.match(/^query \w+/gm)).toEqual([
      'query Neighborhood',
      'query Among',
      'query Expansion',
      'query Paths',
    ]);
  });

  it('have what they were asked with as defaults: names of the schema bare, texts in quotes', () => {
    const text = asGraphql(questionsOf(everything, committedAt));
    expect(text).toContain('$of: [ID!]! = ["actor:b"]');
    expect(text).toContain(
      'typeIn: [ATTACKS, BACKS], subtypes: false, signIn: [1, -1], statusIn: [CONTESTED], kindIn: [STATE]',
    );
    expect(text).toContain(`reading: CERTAIN, validAt: "2021-07-26", knownAt: "${committedAt}"`);
    expect(text).toContain('$direction: Direction! = IN');
  });
});

describe('as a command', () => {
  it('they reach curl as they are, whatever is in a name', () => {
    const questions = questionsOf(around, committedAt);
    const commands = asCurl(questions, 'http://localhost:4000/graphql');
    // A shell of its own in place of curl tells what it is given.
    const { stdout } = spawnSync('sh', ['-c', `curl() { printf '%s\\n' "$6"; }\n${commands}`], {
      encoding: 'utf8',
    });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(questions);
  });
});

describe('as Python', () => {
  it('they are told as they are, and nothing outside of Python is needed', () => {
    const text = asPython(questionsOf(around, committedAt), 'http://localhost:4000/graphql');
    expect(text).toContain('URL = "http://localhost:4000/graphql"');
    expect(text.match(/^import .+$/gm)).toEqual(['import json', 'import urllib.request']);
    expect(text).toContain("actor:côte-d'ivoire");
  });
});
