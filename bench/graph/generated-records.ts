import { seededRandom } from '../../src/analytics/seeded-random.js';
import type { ActorRecord, RelationRecord, SourceRecord, StatedClaim } from '../../src/data-set/data-set.js';
import { claimId, relationId } from '../../src/data-set/record-id.js';
import type { RecordBatch } from '../../src/import/record-batch.js';
import { isRelationCode, isSymmetric } from '../../src/vocabulary/relation-type.js';
import { relationTypes } from '../../src/vocabulary/relation-types.js';
import { unevenDraw } from './uneven-draw.js';

/** How much is to be generated: the same sizes and seed give the same records. */
export type GeneratedSize = {
  readonly actors: number;
  readonly relations: number;
  /** Of a hundred relations, how many a second claim denies. Left out: none. */
  readonly contestedPercent?: number;
  /** Of how many relations the first actor is to be an end, of no more than four in ten. Left out: 4 in 100. */
  readonly hub?: number;
  readonly seed?: number;
  /** Relations in a batch. */
  readonly batchSize?: number;
};

const sourceId = 'source:generated';
const kinds = ['STATE', 'PERSON', 'PARTY', 'ARMED_GROUP', 'OFFICE'] as const;
const codes = Object.keys(relationTypes).filter(isRelationCode);
/** When the source came out, and all its claims were made. */
const published = { edtf: '2022-03', inferred: false };
const syllables = [
  'ka',
  'ro',
  'min',
  'dal',
  'ze',
  'tu',
  'ber',
  'sha',
  'lin',
  'go',
  'vas',
  'ne',
  'far',
  'qui',
  'hol',
  'pe',
];

/**
 * One source, then actors, then relations with a claim each, in batches. Few actors have very many relations; of 20,000 with
 * 1,000,000 relations the first has 40,000, the median one some 60.
 */
export async function* generatedRecords(size: GeneratedSize): AsyncGenerator<RecordBatch> {
  const { actors, relations, hub = relations / 25, contestedPercent = 0, seed = 1, batchSize = 1_000 } = size;
  const random = seededRandom(seed);
  const all = Array.from({ length: actors }, (_, at) => generatedActor(at, random));
  const kindsById = new Map(all.map((actor) => [actor.id, actor]));
  const batch = { ...empty, kinds: kindsById };
  yield { ...batch, sources: [source] };
  for (let from = 0; from < actors; from += batchSize)
    yield { ...batch, actors: all.slice(from, from + batchSize) };
  const draw = unevenDraw(actors, Math.min(hub / relations, 0.4) / 2, random);
  const taken = new Set<number>();
  for (let from = 0; from < relations; from += batchSize) {
    const some = Array.from({ length: Math.min(batchSize, relations - from) }, () =>
      generatedRelation(all, draw, random, taken),
    );
    const claims = some.flatMap(({ id }) => generatedClaims(id, random, contestedPercent));
    yield { ...batch, relations: some, claims };
  }
}

/** The id of the generated actor that stands at this place by the number of its relations; 0 is the hub. */
export function generatedActorId(at: number): string {
  return `actor:generated-${String(at).padStart(6, '0')}`;
}

function generatedActor(at: number, random: () => number): ActorRecord {
  const word = () => [0, 1, 2].map(() => pick(syllables, random)).join('');
  const name = `${word()} ${word()} ${at}`;
  return {
    id: generatedActorId(at),
    kind: pick(kinds, random),
    named: true,
    name,
    describedAs: null,
    existence: null,
    aliases: [{ text: name, lang: 'en', strength: 'NAME', during: null }],
    externalIds: [],
    formerIds: [],
  };
}

/** Ends and type that no other relation has. */
function generatedRelation(
  actors: readonly ActorRecord[],
  draw: () => number,
  random: () => number,
  taken: Set<number>,
): RelationRecord {
  for (;;) {
    const type = pick(codes, random);
    const [one, other] = [draw(), draw()];
    const [subject, object] = isSymmetric(type) && other < one ? [other, one] : [one, other];
    const key = (subject * actors.length + object) * codes.length + codes.indexOf(type);
    if (subject === object || taken.has(key)) continue;
    taken.add(key);
    const tie = {
      type,
      subjectId: generatedActorId(subject),
      objectId: generatedActorId(object),
      spell: null,
    };
    const relation = { ...tie, role: null, basis: [] };
    return { id: relationId(relation), ...relation };
  }
}

function generatedClaims(aboutId: string, random: () => number, contestedPercent: number): StatedClaim[] {
  const told = {
    aboutId,
    modality: 'ACTUAL',
    assertedById: sourceId,
    viaIds: [],
    audience: 'UNKNOWN',
    claimed: { edtf: generatedPeriod(random), inferred: false },
    madeAt: published,
    evidence: [{ sourceId, paragraph: null, start: null, end: null, fidelity: 'PARAPHRASED' }],
  } as const;
  const claims = [{ ...told, stance: 'AFFIRMS' } as const];
  const all =
    random() * 100 < contestedPercent ? [...claims, { ...told, stance: 'DENIES' } as const] : claims;
  return all.map((claim) => ({ id: claimId(claim), ...claim }));
}

/** A period of up to ten years from 1990 on, half of them told by years, the others by months or days; every second one has no end. */
function generatedPeriod(random: () => number): string {
  const begin = 1990 + Math.floor(random() * 21);
  const letters = pick([4, 4, 7, 10] as const, random);
  const from = day(begin, random).slice(0, letters);
  if (random() < 0.5) return `${from}/..`;
  return `${from}/${day(begin + 1 + Math.floor(random() * 10), random).slice(0, letters)}`;
}

function day(year: number, random: () => number): string {
  return new Date(Date.UTC(year, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10);
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

const source: SourceRecord = {
  id: sourceId,
  title: 'Generated relations',
  publisher: null,
  url: null,
  licence: null,
  published,
  retrieved: null,
  sha256: '0'.repeat(64),
  length: 0,
  reliability: 'F',
  kind: 'DOCUMENT',
  file: null,
  copyOf: null,
};

const empty: RecordBatch = {
  origin: 'source:generated',
  sources: [],
  actors: [],
  joined: [],
  events: [],
  relations: [],
  participations: [],
  quantities: [],
  identities: [],
  claims: [],
  kinds: new Map(),
  occurred: new Map(),
};
