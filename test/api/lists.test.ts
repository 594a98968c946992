import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { type QueryList, readAll } from '../support/api-pages.js';

type WithId = { id: string };
type Cases<Item> = [where: object, rule: (item: Item) => boolean][];

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const idsOf = (items: readonly WithId[]) => items.map(({ id }) => id).toSorted();
const cites = (key: string) => (claim: { evidence: { source: WithId }[] }) =>
  claim.evidence.some(({ source }) => source.id === `source:${key}`);

/** Of a list of everything with what `selection` tells: whether each filter lets through what its rule does, and counts it. */
async function compare<Item extends WithId>(
  list: QueryList,
  selection: string,
  cases: Cases<Item>,
): Promise<void> {
  const all = await readAll<Item>(api, list, selection);
  for (const [where, rule] of cases) {
    const expected = idsOf(all.filter(rule));
    expect({ where, found: idsOf(await readAll(api, list, '', where)) }).toEqual({ where, found: expected });
    expect([0, all.length], `a filter that tells nothing apart: ${JSON.stringify(where)}`).not.toContain(
      expected.length,
    );
  }
}

/** Whether each filter lets nothing through, and asking nothing lets everything through. */
async function compareEnds(list: QueryList, none: object[], all: object[]): Promise<void> {
  const whole = await readAll(api, list);
  expect(await api.ask(`{ list: ${list} { totalCount } }`)).toEqual({ list: { totalCount: whole.length } });
  for (const where of none)
    expect({ where, found: await readAll(api, list, '', where) }).toEqual({ where, found: [] });
  for (const where of [null, {}, ...all]) expect(await readAll(api, list, '', where)).toEqual(whole);
}

describe('actors', () => {
  type Actor = WithId & {
    kind: string;
    named: boolean;
    name: string;
    aliases: { text: string }[];
    externalIds: { scheme: string; value: string }[];
  };

  it('pass their filters', async () => {
    await compare<Actor>('actors', 'kind named aliases { text } externalIds { scheme value }', [
      [{ kindIn: ['STATE', 'PARTY'] }, ({ kind }) => ['STATE', 'PARTY'].includes(kind)],
      [{ named: true }, ({ named }) => named],
      [{ named: false, kindIn: ['PERSON'] }, ({ named, kind }) => !named && kind === 'PERSON'],
      [
        { nameContains: 'KADHIMI' },
        ({ aliases }) => aliases.some(({ text }) => text.toLowerCase().includes('kadhimi')),
      ],
      [
        { nameContains: 'asaib' },
        ({ aliases }) => aliases.some(({ text }) => text.replace("'", '').startsWith('Asaib')),
      ],
      [{ nameContains: 'الحشد' }, ({ aliases }) => aliases.some(({ text }) => text.includes('الحشد'))],
      [{ externalId: { scheme: 'cow', value: '645' } }, ({ id }) => id === 'actor:iraq'],
    ]);
  });

  it('are none where a filter fits nobody', async () => {
    await compareEnds(
      'actors',
      [
        { kindIn: [] },
        { nameContains: 'zzyzx' },
        { externalId: { scheme: 'cow', value: '0' } },
        { externalId: { scheme: 'wikidata', value: '645' } },
        { named: false, nameContains: 'Biden' },
      ],
      [{ kindIn: null, named: null, nameContains: null, externalId: null }, { nameContains: '' }],
    );
  });

  it('come in the order of their names, then ids', async () => {
    const names = (await readAll<Actor>(api, 'actors', 'name')).map(({ name }) =>
      name.toLowerCase().replace(/[^a-z0-9]+/g, ' '),
    );
    expect(names).toEqual(names.toSorted());
  });
});

describe('events', () => {
  type Event = WithId & {
    plover: { category: string } | null;
    quad: string | null;
    occurred: { earliest: string | null; latest: string | null } | null;
    participants: { nodes: { actor: WithId }[] };
    claims: { nodes: { evidence: { source: WithId }[] }[] };
  };
  const takesPart =
    (...ids: string[]) =>
    ({ participants }: Event) =>
      participants.nodes.some(({ actor }) => ids.includes(actor.id));

  it('pass their filters', async () => {
    await compare<Event>(
      'events',
      `plover { category } quad occurred { earliest latest } participants(first: 10) { nodes { actor { id } } }
       claims(first: 10) { nodes { evidence { source { id } } } }`,
      [
        [
          { categoryIn: ['ASSAULT', 'REQUEST'] },
          ({ plover }) => ['ASSAULT', 'REQUEST'].includes(plover?.category ?? ''),
        ],
        [{ quadIn: ['VERBAL_CONFLICT'] }, ({ quad }) => quad === 'VERBAL_CONFLICT'],
        [
          { during: '2020' },
          ({ occurred }) => (occurred?.earliest ?? '') < '2021' && (occurred?.latest ?? '9999') >= '2020',
        ],
        [
          { during: '1999' },
          ({ occurred }) => (occurred?.earliest ?? '') < '2000' && (occurred?.latest ?? '9999') >= '1999',
        ],
        [{ during: '../2014' }, ({ occurred }) => (occurred?.earliest ?? '') < '2015'],
        [{ participant: ['actor:iran', 'actor:us'] }, takesPart('actor:iran', 'actor:us')],
        [{ source: ['source:background'] }, ({ claims }) => claims.nodes.some(cites('background'))],
        [
          { participant: ['actor:us'], quadIn: ['MATERIAL_CONFLICT'], during: '2021' },
          (one) =>
            takesPart('actor:us')(one) &&
            one.quad === 'MATERIAL_CONFLICT' &&
            (one.occurred?.latest ?? '9999') >= '2021',
        ],
      ],
    );
  });

  it('are none where a filter fits nothing', async () => {
    await compareEnds(
      'events',
      [
        { categoryIn: [] },
        { categoryIn: ['assault'] },
        { participant: [] },
        { during: '1999', categoryIn: ['RETREAT', 'CONSULT'] },
        { source: [] },
        { quadIn: [] },
      ],
      [{ during: null, participant: null }],
    );
  });
});

describe('claims', () => {
  type Claim = WithId & {
    stance: string;
    modality: string;
    audience: string;
    assertedBy: WithId;
    via: WithId[];
    evidence: { source: WithId }[];
  };

  it('pass their filters', async () => {
    await compare<Claim>(
      'claims',
      'stance modality audience assertedBy { ... on Node { id } } via { id } evidence { source { id } }',
      [
        [{ stanceIn: ['DENIES', 'QUALIFIES'] }, ({ stance }) => stance !== 'AFFIRMS'],
        [{ modalityIn: ['HYPOTHETICAL'] }, ({ modality }) => modality === 'HYPOTHETICAL'],
        [{ audienceIn: ['PUBLIC', 'PRIVATE'] }, ({ audience }) => ['PUBLIC', 'PRIVATE'].includes(audience)],
        [
          { assertedBy: ['source:background', 'actor:us'] },
          ({ assertedBy }) => ['source:background', 'actor:us'].includes(assertedBy.id),
        ],
        [{ via: ['actor:al-rubaie'] }, ({ via }) => via.some(({ id }) => id === 'actor:al-rubaie')],
        [{ source: ['source:background'] }, cites('background')],
        [
          { stanceIn: ['DENIES'], modalityIn: ['FUTURE'], audienceIn: ['ANONYMOUS_BRIEFING'] },
          (one) => [one.stance, one.modality, one.audience].join() === 'DENIES,FUTURE,ANONYMOUS_BRIEFING',
        ],
      ],
    );
  });

  it('are none where a filter fits nothing', async () => {
    await compareEnds(
      'claims',
      [{ stanceIn: [] }, { via: ['actor:us'] }, { assertedBy: [] }, { source: [] }],
      [{ stanceIn: null, via: null }],
    );
  });
});

describe('quantities and sources', () => {
  it('pass their filters', async () => {
    await compare<WithId & { measure: string; wording: string }>('quantities', 'measure wording', [
      [{ measureIn: ['troops', 'deaths'] }, ({ measure }) => ['troops', 'deaths'].includes(measure)],
      [{ wordingIn: ['ABOUT'] }, ({ wording }) => wording === 'ABOUT'],
      [
        { measureIn: ['troops'], wordingIn: ['EXACT'] },
        ({ measure, wording }) => measure === 'troops' && wording === 'EXACT',
      ],
    ]);
    await compare<WithId & { kind: string; reliability: string }>('sources', 'kind reliability', [
      [{ kindIn: ['BACKGROUND'] }, ({ kind }) => kind === 'BACKGROUND'],
    ]);
  });

  it('are none where a filter fits nothing', async () => {
    await compareEnds(
      'quantities',
      [{ measureIn: [] }, { measureIn: ['Troops'] }, { wordingIn: ['AT_MOST'] }],
      [{ measureIn: null }],
    );
    await compareEnds(
      'sources',
      [{ kindIn: [] }, { reliabilityIn: ['A', 'B', 'C', 'D', 'E'] }],
      [{ reliabilityIn: ['F'] }, { kindIn: null }],
    );
  });
});
