import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { askBalance, type Balance, type Tie } from '../support/api-balance.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const ask = (variables: object) => askBalance(api, variables);

const [iran, militias, iraq, us] = [
  'actor:iran',
  'actor:iran-backed-militias',
  'actor:iraq',
  'actor:us',
] as const;
const square = { subjectIn: [us, iran, iraq, militias], objectIn: [us, iran, iraq, militias] };
const july = { validAt: '2021-07-26' };
const told = ({ a, b, sign, positive, negative }: Tie) =>
  `${a.id.slice(6)} ${b.id.slice(6)} ${sign}: +${positive} -${negative}`;
const campsOf = ({ frustration }: Balance) =>
  frustration.camps.map(({ actors }) => actors.nodes.map(({ id }) => id));

describe('of the US, Iran, Iraq and the militias in July 2021', () => {
  // By hand. Between Iran and the militias: backing, allegiance. Iran and the US: attacks, which Iran denies. The militias and the
  // US: attacks, an accusation, opposition. Iraq and the US: an alliance in name; combat forces, contested, and demands. Iran and
  // Iraq: an alliance, and demands. Iraq and the militias: control, which is neutral.
  it('each pair has the sign of most of its relations, and as many of each make no tie', async () => {
    const balance = await ask({ where: square, asOf: july });
    expect(balance.ties.nodes.map(told)).toEqual([
      'iran iran-backed-militias 1: +2 -0',
      'iran us -1: +0 -1',
      'iran-backed-militias us -1: +0 -3',
      'iraq us -1: +1 -2',
    ]);
    expect(balance.mixedPairs.nodes.map(told)).toEqual(['iran iraq 0: +1 -1', 'iraq us -1: +1 -2']);
    expect(balance).toMatchObject({ actors: 4, undecided: 1, relations: 11 });
    expect(balance.ties.nodes.map(({ relationsToTurn }) => relationsToTurn)).toEqual([1, 1, 2, 1]);
  });

  it('the US stands against the others, who agree, so that nothing has to turn', async () => {
    const balance = await ask({ where: square, asOf: july });
    expect(balance).toMatchObject({ balanced: true, clusterable: true });
    expect(balance.triads.nodes).toEqual([
      {
        actors: [{ id: iran }, { id: militias }, { id: us }],
        type: 'TWO_NEGATIVE',
        balanced: true,
        turning: [],
      },
    ]);
    expect(campsOf(balance)).toEqual([[iran, militias, iraq], [us]]);
    expect(balance.frustration).toMatchObject({
      index: 0,
      exact: true,
      lowerBound: 0,
      normalized: 1,
      between: 0,
      ties: { nodes: [] },
      actors: [],
    });
    expect(balance.turning).toMatchObject({ none: 'BALANCED', ties: { nodes: [] } });
  });

  it('where any conflict outweighs, Iran, Iraq and the US are three enemies, and one tie against the camps', async () => {
    const balance = await ask({ where: square, asOf: july, mixed: 'NEGATIVE' });
    expect(balance.ties.nodes.map(told)).toContain('iran iraq -1: +1 -1');
    expect(balance.census).toEqual({
      total: 2,
      allPositive: 0,
      oneNegative: 0,
      twoNegative: 1,
      allNegative: 1,
      balanced: 0.5,
      weaklyBalanced: 1,
    });
    expect(balance).toMatchObject({ balanced: false, clusterable: true, undecided: 0 });
    // Either of the two camps could have Iraq; by id it comes to the side of Iran, which is the first.
    expect(campsOf(balance)).toEqual([[iran, militias, iraq], [us]]);
    expect(balance.frustration).toMatchObject({ index: 1, lowerBound: 1, exact: true, between: 0 });
    expect(balance.frustration.normalized).toBeCloseTo(1 - 2 / 5, 12);
    expect(balance.frustration.camps.map(({ size, within }) => [size, within])).toEqual([
      [3, 1],
      [1, 0],
    ]);
    expect(balance.frustration.ties.nodes.map(told)).toEqual(['iran iraq -1: +1 -1']);
    expect(balance.frustration.actors).toEqual([
      { actor: { id: iran }, against: 1, ties: 3, rank: 1 },
      { actor: { id: iraq }, against: 1, ties: 2, rank: 1 },
    ]);
  });

  it('then one of the two ties of Iraq would have to turn: one relation with Iran, or two with the US', async () => {
    const { turning, triads } = await ask({ where: square, asOf: july, mixed: 'NEGATIVE' });
    expect([turning.none, turning.message]).toEqual([null, null]);
    expect(turning.ties.nodes.map(({ a, b, relationsToTurn }) => [a.id, b.id, relationsToTurn])).toEqual([
      [iran, iraq, 1],
      [iraq, us, 2],
    ]);
    // Of the triad itself the tie between Iran and the US would do as well, but it would upset that of the militias.
    const [, unbalanced] = triads.nodes;
    expect(triads.nodes.map(({ balanced }) => balanced)).toEqual([true, false]);
    expect(unbalanced?.turning.map(({ a, b }) => [a.id, b.id])).toEqual([
      [iran, iraq],
      [iraq, us],
      [iran, us],
    ]);
  });

  it('where relations of both signs make no tie, Iraq has none', async () => {
    const balance = await ask({ where: square, asOf: july, mixed: 'NONE' });
    expect(balance).toMatchObject({ actors: 3, undecided: 2 });
  });

  it('what is contested counts unless other statuses are asked for', async () => {
    const affirmed = await ask({ where: { ...square, statusIn: ['AFFIRMED'] }, asOf: july });
    const pairs = affirmed.ties.nodes.map(told);
    expect(pairs).toContain('iraq us -1: +0 -1');
    expect(pairs.filter((pair) => pair.startsWith('iran us '))).toEqual([]);
  });

  it('the day decides which relations count', async () => {
    const invasion = await ask({ where: square, asOf: { validAt: '2003-06-01' } });
    expect(invasion.ties.nodes.map(told)).toContain('iraq us -1: +1 -4');
    expect(invasion.census).toMatchObject({ total: 0, balanced: null, weaklyBalanced: null });
  });

  it('only what the given sources say counts where there are some', async () => {
    const given = await ask({ where: { ...square, source: ['source:background'] }, asOf: july });
    expect(given).toMatchObject({ __typename: 'Invalid' });
  });

  it('tells how all this was worked out', async () => {
    const { method } = await ask({ where: { ...square, signIn: [-1] }, asOf: july, mixed: 'NONE' });
    const actors = square.subjectIn;
    expect(method).toEqual({
      name: 'balance',
      engine: 'service',
      parameters: [
        { name: 'mixed', value: 'NONE' },
        {
          name: 'where',
          value: JSON.stringify({
            subtypes: true,
            subjectIn: actors,
            objectIn: actors,
            signIn: [-1],
            statusIn: ['AFFIRMED', 'CONTESTED', 'NOMINAL'],
          }),
        },
      ],
      asOf: { validAt: '2021-07-26', reading: 'POSSIBLE' },
      nodes: 4,
      edges: 4,
      exact: true,
      note: null,
    });
  });
});

it.each([
  [{ where: { subjectIn: [us], objectIn: [us] } }, ['where'], 'No two actors have a relation of a sign'],
  [{ asOf: { knownAt: '2000-01-01T00:00:00Z' } }, ['asOf'], 'No two actors have a relation of a sign'],
  [{ where: { subjectIn: [iran], objectIn: [iraq] }, asOf: july }, ['where'], 'All 1 pairs'],
])('%j leaves nothing and is told so, with the way out', async (variables, path, message) => {
  const problem = await ask(variables);
  expect(problem).toMatchObject({ __typename: 'Invalid', code: 'INVALID', path });
  expect(problem).toHaveProperty('message', expect.stringContaining(message));
  expect(problem).toHaveProperty('message', expect.stringContaining('right would be'));
});

it('a cursor of another list, or a page of a wrong size, is refused before anything runs', async () => {
  const { status, errors } = await api.send(
    '{ balance { ... on Balance { triads(after: "nonsense", first: 201) { totalCount } } } }',
  );
  expect(status).toBe(400);
  expect(errors.map(({ extensions }) => extensions['argument']).sort()).toEqual([
    'triads.after',
    'triads.first',
  ]);
});
