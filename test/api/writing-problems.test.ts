import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInput, startWritableApi, type WritableApi } from '../support/api-writing.js';

let api: WritableApi;
let before: object;
beforeAll(async () => {
  api = await startWritableApi();
  before = await api.dataset();
});
afterAll(() => api.stop());

const place = { source: 'source:article', start: 10, end: 20, fidelity: 'VERBATIM' };
const relation = { type: 'BACKS', subject: { id: 'actor:iran' }, object: { id: 'actor:iraq' } };
const about = (more: object) => ({ about: { relation: { ...relation, ...more } } });
const cited = (more: object) => ({ evidence: [place, { ...place, ...more }] });

const mistakes: [what: string, input: object, path: string[], message: string][] = [
  [
    'no evidence',
    { evidence: [] },
    ['input', 'evidence'],
    'input.evidence has 0 items; right would be 1 to 50.',
  ],
  [
    'too much evidence',
    { evidence: Array.from({ length: 51 }, () => place) },
    ['input', 'evidence'],
    'input.evidence has 51 items; right would be 1 to 50.',
  ],
  [
    'too long a chain',
    { via: Array.from({ length: 51 }, () => ({ id: 'actor:iraq' })) },
    ['input', 'via'],
    'input.via has 51 items; right would be at most 50.',
  ],
  [
    'an unknown source',
    cited({ source: 'source:none' }),
    ['input', 'evidence', '1', 'source'],
    'input.evidence.1.source "source:none" is no source that is there; right would be an id that Query.sources gives.',
  ],
  [
    'an unknown asserting source',
    { assertedBy: { source: 'actor:us' } },
    ['input', 'assertedBy', 'source'],
    'input.assertedBy.source "actor:us" is no source that is there; right would be an id that Query.sources gives.',
  ],
  [
    'an end outside the source',
    cited({ end: 8404 }),
    ['input', 'evidence', '1', 'end'],
    'input.evidence.1.end is 8404, outside source:article; right would be at most 8403, the length of the text.',
  ],
  [
    'an end at the start',
    cited({ end: 10 }),
    ['input', 'evidence', '1', 'end'],
    'input.evidence.1.end is 10, not after the start 10; right would be an offset after the start.',
  ],
  [
    'a start before the text',
    cited({ start: -1 }),
    ['input', 'evidence', '1', 'start'],
    'input.evidence.1.start is -1; right would be an offset from 0.',
  ],
  [
    'a paragraph 0',
    cited({ paragraph: 0 }),
    ['input', 'evidence', '1', 'paragraph'],
    'input.evidence.1.paragraph is 0; right would be a number from 1.',
  ],
  [
    'one actor at both ends',
    about({ object: { name: 'Iran' } }),
    ['input', 'about', 'relation', 'object'],
    'input.about.relation.object is actor:iran, as the subject is; right would be another actor.',
  ],
  [
    'a spell out of form',
    about({ spell: 'The Second' }),
    ['input', 'about', 'relation', 'spell'],
    'input.about.relation.spell is out of form; right would be lower-case letters, digits and hyphens, at most 100.',
  ],
  [
    'a blank role',
    about({ role: ' ' }),
    ['input', 'about', 'relation', 'role'],
    'input.about.relation.role is blank or too long; right would be 1 to 200 characters.',
  ],
  [
    'something else than a proposition',
    { about: { existing: 'actor:us' } },
    ['input', 'about', 'existing'],
    'input.about.existing "actor:us" is none that is there; right would be the id of a relation, an event, a participation, a quantity or an identity.',
  ],
  [
    'an unknown claim to take the place of',
    { supersedes: 'claim:none' },
    ['input', 'supersedes'],
    'input.supersedes "claim:none" is no claim that is there; right would be the id of a claim that stands.',
  ],
];

describe('a claim is not recorded, and the problem tells the place and what would be right, for', () => {
  it.each(mistakes)('%s', async (_, more, path, message) => {
    expect(await api.record(anInput(more))).toEqual({
      __typename: 'Invalid',
      code: 'INVALID',
      path,
      message,
    });
  });

  it.each([0, 201])('a key of %i characters', async (length) => {
    expect(await api.record(anInput(), 'k'.repeat(length))).toMatchObject({
      code: 'INVALID',
      path: ['idempotencyKey'],
      message: `idempotencyKey has ${length} characters; right would be 1 to 200.`,
    });
  });

  it('several mistakes at once, all of them told, those of actors among them', async () => {
    const evidence = [{ ...place, start: 9000, end: 8999, paragraph: 0 }];
    const { code, path, message } = await api.record(
      anInput({ ...about({ subject: { name: 'Nobody at all' } }), evidence }),
    );
    expect([code, path]).toEqual(['INVALID', ['input', 'evidence', '0', 'paragraph']]);
    expect(message.split('\n')).toEqual([
      expect.stringContaining('input.evidence.0.paragraph is 0'),
      expect.stringContaining('input.evidence.0.end is 8999, not after'),
      expect.stringContaining('input.evidence.0.end is 8999, outside'),
      'input.about.relation.subject.name: No actor has the name "Nobody at all".',
    ]);
  });

  it('an actor that only comes near, or fits several, beside another mistake: its line tells whom to take', async () => {
    const { message } = await api.record(
      anInput({
        ...about({ object: { name: 'Iraqi' } }),
        assertedBy: { actor: { name: 'Kadhimy' } },
        evidence: [],
      }),
    );
    expect(message.split('\n')).toEqual([
      expect.stringContaining('input.evidence has 0 items'),
      expect.stringMatching(
        /^input\.about\.relation\.object\.name: "Iraqi" fits several .*: actor:\S+, actor:/,
      ),
      expect.stringMatching(
        /^input\.assertedBy\.actor\.name: No actor .*"Kadhimy"; nearest are actor:al-kadhimi/,
      ),
    ]);
  });
});

describe('an actor', () => {
  it.each([
    ['subject', about({ subject: { name: 'Kadhimy' } }), ['about', 'relation', 'subject']],
    ['object', about({ object: { name: 'Kadhimy' } }), ['about', 'relation', 'object']],
    ['asserter', { assertedBy: { actor: { name: 'Kadhimy' } } }, ['assertedBy', 'actor']],
    ['passer on', { via: [{ id: 'actor:us' }, { name: 'Kadhimy' }] }, ['via', '1']],
  ])('as %s that only comes near is not found, and what is near is offered', async (_, more, path) => {
    const problem = await api.record(anInput(more));
    expect(problem).toMatchObject({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      path: ['input', ...path, 'name'],
    });
    expect(problem.nearest[0]).toEqual({ actor: { id: 'actor:al-kadhimi' } });
  });

  it('with an id that nobody has is not found', async () => {
    const problem = await api.record(anInput({ via: [{ id: 'actor:none' }] }));
    expect(problem).toMatchObject({ code: 'NOT_FOUND', path: ['input', 'via', '0', 'id'] });
  });

  it('that fits several names is ambiguous, with those it fits', async () => {
    const problem = await api.record(anInput(about({ subject: { name: 'Iraqi' } })));
    expect(problem).toMatchObject({
      __typename: 'Ambiguous',
      code: 'AMBIGUOUS',
      path: ['input', 'about', 'relation', 'subject', 'name'],
    });
    expect(problem.candidates.length).toBeGreaterThan(1);
  });

  it('missing in two places is told for both', async () => {
    const none = { name: 'Nobody at all' };
    const { path, message } = await api.record(anInput(about({ subject: none, object: none })));
    expect(path).toEqual(['input', 'about', 'relation', 'subject', 'name']);
    expect(message.split('\n')).toEqual([
      'input.about.relation.subject.name: No actor has the name "Nobody at all".',
      'input.about.relation.object.name: No actor has the name "Nobody at all".',
    ]);
  });
});

it('arguments of the wrong form are refused before anything runs', async () => {
  const wrong: [object, string][] = [
    [{ claimed: '2003/2001' }, 'ends before it begins'],
    [{ madeAt: 'yesterday' }, 'is not a date'],
    [{ assertedBy: undefined }, 'assertedBy'],
    [{ assertedBy: { source: 'source:article', actor: { id: 'actor:us' } } }, 'Exactly one key'],
    [{ about: {} }, 'Exactly one key'],
    [about({ type: 'LIKES' }), 'LIKES'],
  ];
  for (const [more, message] of wrong)
    await expect(api.record(anInput(more))).rejects.toThrow(
      new RegExp(`refused: .*${message}.*BAD_USER_INPUT`),
    );
});

it('nothing at all is written by what is refused', async () => {
  expect(await api.dataset()).toEqual(before);
});
