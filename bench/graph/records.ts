import type { ActorRecord, ClaimRecord, RelationRecord, SourceRecord } from '../../src/data-set/data-set.js';
import { claimId, relationId } from '../../src/data-set/record-id.js';
import { isSymmetric } from '../../src/vocabulary/relation-type.js';
import { relationTypes } from '../../src/vocabulary/relation-types.js';
import { seededRandom } from './random.js';
import { skewedDraw } from './skewed-draw.js';

/** One record of a made graph; whatever a record points to comes before it. */
export type GraphRecord =
  | { readonly source: SourceRecord }
  | { readonly actor: ActorRecord }
  | { readonly relation: RelationRecord }
  | { readonly claim: ClaimRecord };

/** How large a graph is to be; the first actor is an end of at most `hub` of the relations, and of no more than four in ten. */
export type GraphSize = { readonly actors: number; readonly relations: number; readonly hub: number };

/** The actor that has by far the most relations. */
export const hubId = actorIdAt(0);

const sourceId = 'source:bench';
/** With this exponent, of 20,000 actors with 1,000,000 relations the median one has some 60. */
const skew = 0.5;
const types = Object.keys(relationTypes) as (keyof typeof relationTypes)[];

/** A whole graph in the full model, the same for the same size: few actors with very many relations, each claimed once by one source. */
export async function* madeRecords({ actors, relations, hub }: GraphSize): AsyncGenerator<GraphRecord> {
  yield { source: madeSource() };
  for (let at = 0; at < actors; at++) yield { actor: madeActor(at) };
  const chance = seededRandom(11);
  const draw = skewedDraw(actors, skew, chance);
  const hubShare = Math.min(hub / relations, 0.4);
  const made = new Set<string>();
  while (made.size < relations) {
    const ends = [chance() < hubShare ? 0 : draw(), draw()];
    const [subjectId, objectId] = (chance() < 0.5 ? ends : ends.reverse()).map(actorIdAt) as [string, string];
    const type = types[Math.floor(chance() * types.length)] ?? types[0];
    if (subjectId === objectId || !type) continue;
    const relation = madeRelation(type, subjectId, objectId);
    // Two actors that draw the same type again would be the same relation.
    if (made.has(relation.id)) continue;
    made.add(relation.id);
    yield { relation };
    yield { claim: madeClaim(relation.id, chance) };
  }
}

function actorIdAt(at: number): string {
  return `actor:bench-${String(at).padStart(6, '0')}`;
}

function madeSource(): SourceRecord {
  return {
    id: sourceId,
    title: 'A report made for measuring',
    publisher: null,
    url: null,
    licence: null,
    published: { edtf: '2022-06-01', inferred: false },
    retrieved: null,
    sha256: '0'.repeat(64),
    length: 1_000_000,
    reliability: 'F',
    kind: 'DOCUMENT',
    file: null,
    copyOf: null,
  };
}

function madeActor(at: number): ActorRecord {
  const name = `Actor number ${at}`;
  return {
    id: actorIdAt(at),
    kind: 'OTHER',
    named: true,
    name,
    describedAs: null,
    existence: null,
    aliases: [{ text: name, lang: 'en', strength: 'NAME', during: null }],
    externalIds: [],
    formerIds: [],
  };
}

function madeRelation(type: RelationRecord['type'], subjectId: string, objectId: string): RelationRecord {
  const [first, second] =
    isSymmetric(type) && subjectId > objectId ? [objectId, subjectId] : [subjectId, objectId];
  const relation = { type, subjectId: first, objectId: second, spell: null, role: null, basis: [] };
  return { id: relationId(relation), ...relation };
}

function madeClaim(aboutId: string, chance: () => number): ClaimRecord {
  const begin = 1990 + Math.floor(chance() * 30);
  const end = chance() < 0.5 ? '..' : String(begin + Math.floor(chance() * 10));
  const month = String(1 + Math.floor(chance() * 12)).padStart(2, '0');
  const claim = {
    aboutId,
    stance: chance() < 0.1 ? 'DENIES' : 'AFFIRMS',
    modality: 'ACTUAL',
    assertedById: sourceId,
    viaIds: [],
    audience: 'PUBLIC',
    claimed: { edtf: `${begin}-${month}/${end}`, inferred: false },
    madeAt: { edtf: '2022-06-01', inferred: false },
    evidence: [{ sourceId, paragraph: 1, start: 0, end: 100, fidelity: 'PARAPHRASED' }],
  } as const satisfies Omit<ClaimRecord, 'id'>;
  return { id: claimId(claim), ...claim };
}
