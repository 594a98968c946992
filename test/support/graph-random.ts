import fc from 'fast-check';
import type {
  ActorRecord,
  ClaimRecord,
  DataSet,
  EventRecord,
  ParticipationRecord,
  RelationRecord,
} from '../../src/data-set/data-set.js';
import { isSymmetric } from '../../src/vocabulary/relation-type.js';
import { audiences, modalities, participantRoles, stances } from '../../src/vocabulary/words.js';
import {
  aClaim,
  aDataSet,
  anActor,
  anEvent,
  aParticipation,
  aRelation,
  aSource,
  stated,
} from './graph-records.js';

/** Words of which a random graph is made; few, so that filters hit. */
export const randomWords = {
  actorKinds: ['STATE', 'PERSON', 'PARTY'],
  types: ['OPPOSES', 'THREATENS', 'ATTACKS', 'IN_CONFLICT_WITH', 'ALLIED_WITH', 'BACKS', 'PART_OF'],
  categories: ['CONSULT', 'ASSAULT', 'AID', 'THREATEN'],
  periods: [
    '2001',
    '2003/2005',
    '2004/..',
    '../2010',
    '201X',
    '2012-05~/2013',
    '2015-03-01/2015-03-02',
    '2019/..',
  ],
  // The last two reach over the beginning of a period without an end.
  dates: [
    '2001',
    '2003-05',
    '2003-05-07',
    '2010~',
    '201X',
    '2015/2016',
    '2020-01-03T00:47Z',
    '2003-11/2004-03',
    '2018/2020',
  ],
  actors: Array.from({ length: 20 }, (_, at) => `a${String(at).padStart(2, '0')}`),
  sources: ['original', 'copy', 'copy-of-copy', 'other', 'third'],
} as const;

const { actorKinds, types, categories, periods, dates, actors, sources } = randomWords;
const oneOf = <T>(items: readonly T[]) => fc.constantFrom(...items);
const perhaps = <T>(items: readonly T[]) => fc.option(oneOf(items));

const said = fc.record({
  stance: oneOf(stances),
  modality: oneOf(modalities),
  audience: oneOf(audiences),
  claimed: perhaps(periods),
  madeAt: perhaps(dates),
  asserter: oneOf([...actors.slice(0, 5), null]),
  via: fc.uniqueArray(oneOf(actors.slice(5, 8)), { maxLength: 2 }),
  cited: fc.array(oneOf(sources), { minLength: 1, maxLength: 3 }),
});
const saidSeveralTimes = fc.array(said, { minLength: 1, maxLength: 4 });
const tie = fc.record({
  ends: fc.uniqueArray(oneOf(actors), { minLength: 2, maxLength: 2 }),
  type: oneOf(types),
  spell: perhaps(['1', '2']),
  claims: saidSeveralTimes,
});
const happening = fc.record({
  occurred: perhaps(dates),
  category: perhaps(categories),
  parts: fc.array(
    fc.record({ actor: oneOf(actors), role: oneOf(participantRoles), claims: saidSeveralTimes }),
    {
      maxLength: 4,
    },
  ),
  claims: saidSeveralTimes,
});

/** A data set of 20 actors, some 200 relations and 60 events with their claims; the same for the same seed. */
export function randomDataSet(seed: number): DataSet {
  const drawn = <T>(arbitrary: fc.Arbitrary<T>, count: number) =>
    fc.sample(arbitrary, { seed, numRuns: count });
  const claims: ClaimRecord[] = [];
  const claim = (aboutId: string, all: readonly Said[]) =>
    claims.push(...all.map((each) => claimOf(aboutId, each)));
  const relations = drawn(tie, 220).map(({ ends, type, spell, claims }): RelationRecord => {
    const [subject = '', object = ''] = isSymmetric(type) ? ends.toSorted() : ends;
    const relation = aRelation(subject, type, object, spell);
    claim(relation.id, claims);
    return relation;
  });
  const participations: ParticipationRecord[] = [];
  const events = drawn(happening, 60).map(({ occurred, category, parts, claims }, at): EventRecord => {
    const plover = category && { category, modes: [], contexts: [], cameo: null };
    const event = anEvent(`e${at}`, occurred, { plover });
    claim(event.id, claims);
    for (const { actor, role, claims } of parts) {
      const participation = aParticipation(`e${at}`, role, actor);
      participations.push(participation);
      claim(participation.id, claims);
    }
    return event;
  });
  return aDataSet({
    sources: [
      aSource('original'),
      aSource('copy', { copyOf: 'source:original' }),
      aSource('copy-of-copy', { copyOf: 'source:copy' }),
      aSource('other'),
      aSource('third'),
    ],
    actors: actors.map((key, at): ActorRecord => anActor(key, { kind: actorKinds[at % 3] ?? 'OTHER' })),
    relations: distinct(relations),
    events,
    participations: distinct(participations),
    claims: distinct(claims),
  });
}

type Said = typeof said extends fc.Arbitrary<infer Each> ? Each : never;

function claimOf(aboutId: string, { claimed, madeAt, asserter, via, cited, ...words }: Said): ClaimRecord {
  return aClaim(aboutId, cited[0] ?? '', {
    ...words,
    ...(asserter && { assertedById: `actor:${asserter}` }),
    viaIds: via.map((key) => `actor:${key}`),
    claimed: claimed === null ? null : stated(claimed),
    madeAt: madeAt === null ? null : stated(madeAt),
    evidence: cited.map((key, at) => ({
      sourceId: `source:${key}`,
      paragraph: 1,
      start: at * 10,
      end: at * 10 + 5,
      fidelity: 'PARAPHRASED',
    })),
  });
}

function distinct<T extends { id: string }>(records: readonly T[]): T[] {
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
