import { describe, expect, it } from 'vitest';
import { mistakesIn } from './small-files.js';

const claims = 'claims: ["@ paper 1:0-1"]';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['no summary', claims, ['x.yaml:2 events.talks: summary is missing']],
  [
    'no claim',
    'summary: Talks.',
    ['x.yaml:2 events.talks: no claim; every event needs at least one, such as @ SOURCE PARAGRAPH:START-END'],
  ],
  [
    'a date that is none',
    `summary: Talks., occurred: inferred 2020-1, ${claims}`,
    ['x.yaml:2 events.talks.occurred: "2020-1" '],
  ],
  [
    'an unknown cause',
    `summary: Talks., causedBy: [meting], ${claims}`,
    ['x.yaml:2 events.talks.causedBy[0]: there is no event meting; did you mean meeting?'],
  ],
  [
    'itself as its cause',
    `summary: Talks., causedBy: [meeting, talks], ${claims}`,
    ['x.yaml:2 events.talks: causedBy goes in a circle: talks -> talks; an event cannot cause itself'],
  ],
  [
    'binding that is neither true nor false',
    `summary: Talks., binding: maybe, ${claims}`,
    ['x.yaml:2 events.talks.binding: expected true or false, found text'],
  ],
  [
    'an unknown category',
    `summary: Talks., plover: { category: CONSUL, modes: [any] }, ${claims}`,
    ['x.yaml:2 events.talks.plover.category: unknown PLOVER category CONSUL; did you mean CONSULT?'],
  ],
  [
    'a code without category',
    `summary: Talks., plover: { modes: [visit] }, ${claims}`,
    ['x.yaml:2 events.talks.plover: category is missing'],
  ],
  [
    'a mode of another category',
    `summary: Talks., plover: { category: CONSULT, modes: [withdraw] }, ${claims}`,
    [
      'x.yaml:2 events.talks.plover.modes[0]: unknown mode of CONSULT withdraw; there are visit, third-party, multilateral, phone',
    ],
  ],
  [
    'an unknown context',
    `summary: Talks., plover: { category: CONSULT, contexts: [militry] }, ${claims}`,
    ['x.yaml:2 events.talks.plover.contexts[0]: unknown PLOVER context militry; did you mean military?'],
  ],
  [
    'an older code out of form',
    `summary: Talks., plover: { category: CONSULT, cameo: 4x }, ${claims}`,
    ['x.yaml:2 events.talks.plover.cameo: 4x is not right here; expected a CAMEO code of two to four digits'],
  ],
  [
    'an unknown role',
    `summary: Talks., ${claims}, participants: [HOSTS south @ paper 1:0-1]`,
    ['x.yaml:2 events.talks.participants[0]: unknown role HOSTS; did you mean HOST?'],
  ],
  [
    'an unknown participant',
    `summary: Talks., ${claims}, participants: [HOST soth @ paper 1:0-1]`,
    ['x.yaml:2 events.talks.participants[0]: there is no actor soth; did you mean south?'],
  ],
  [
    'a participant out of form',
    `summary: Talks., ${claims}, participants: [south @ paper 1:0-1]`,
    ['x.yaml:2 events.talks.participants[0]: expected ROLE ACTOR, then one claim'],
  ],
  [
    'a participant without claim',
    `summary: Talks., ${claims}, participants: [{ participant: HOST south, position: host }]`,
    [
      'x.yaml:2 events.talks.participants[0]: no claim; every participation needs at least one, such as @ SOURCE PARAGRAPH:START-END',
    ],
  ],
  [
    'the same participation twice',
    `summary: Talks., ${claims}, participants: [HOST south @ paper 1:0-1, HOST south @ paper 1:0-2]`,
    [
      'x.yaml:2 events.talks.participants[1]: the same participation is already at x.yaml:2; say it once, with all its claims',
    ],
  ],
];

describe('a mistake in an event', () => {
  it.each(cases)('tells %s', (_mistake, event, told) => {
    expect(mistakesIn({ 'x.yaml': `events:\n  talks: { ${event} }\n` })).toEqual(
      told.map((text) => expect.stringContaining(text)),
    );
  });

  it('tells causes that go in a circle at the first of them by id', () => {
    const event = (key: string, cause: string) =>
      `  ${key}: { summary: Talks., causedBy: [${cause}], ${claims} }\n`;
    const text = `events:\n${event('c', 'a')}${event('a', 'b')}${event('b', 'c')}${event('d', 'a')}`;
    expect(mistakesIn({ 'x.yaml': text })).toEqual([
      'x.yaml:3 events.a: causedBy goes in a circle: a -> b -> c -> a; an event cannot cause itself',
    ]);
  });

  it('tells the same key in two files', () => {
    const text = `events:\n  meeting: { summary: Talks., claims: ["@ paper 9:0-1"] }\n`;
    expect(mistakesIn({ 'x.yaml': text })).toEqual([
      'x.yaml:2 events.meeting: the same event is already at events.yaml:2; give each thing one key and one entry',
    ]);
  });
});
