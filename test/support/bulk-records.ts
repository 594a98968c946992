import { generatedRecords } from '../../bench/graph/generated-records.js';
import type { DataSet, StatedClaim } from '../../src/data-set/data-set.js';
import { readDataSet } from '../../src/data-set/read-data-set.js';
import { claimId, participationId, quantityId, relationId } from '../../src/data-set/record-id.js';
import type { RecordBatch } from '../../src/import/record-batch.js';
import { foundingFolder } from './api-data.js';

/** Records of all kinds, whole and in batches that say the same; claims of the whole may cite documents as such. */
export type BulkRecords = {
  readonly whole: Omit<DataSet, 'claims'> & Pick<RecordBatch, 'claims'>;
  readonly batches: readonly RecordBatch[];
};

type Lists = Omit<RecordBatch, 'origin' | 'joined' | 'kinds' | 'occurred'>;

const none: Lists = {
  sources: [],
  actors: [],
  events: [],
  relations: [],
  participations: [],
  quantities: [],
  identities: [],
  claims: [],
};

/** The founding data, generated relations that some contest, and records whose texts are hard to write in a file. */
export async function bulkRecords(): Promise<BulkRecords> {
  const { dataSet } = await readDataSet(foundingFolder);
  if (!dataSet) throw new Error('the founding data have mistakes');
  const { title, licence, digest, ...founding } = dataSet;
  const generated: Lists[] = [];
  for await (const batch of generatedRecords({
    actors: 40,
    relations: 300,
    contestedPercent: 20,
    batchSize: 100,
  }))
    generated.push(batch);
  const parts = [...halves(founding), ...generated, hard(founding)];
  const lists = Object.fromEntries(
    Object.keys(none).map((name) => [name, parts.flatMap((part) => part[name as keyof Lists] as unknown[])]),
  ) as unknown as Lists;
  return { whole: { title, licence, digest, ...lists }, batches: parts.map((part) => aBatch(part, lists)) };
}

/** A batch of these records and no others, with what of all records is told beside them. */
export function aBatch(part: Partial<Lists>, all: Lists): RecordBatch {
  return {
    ...none,
    ...part,
    origin: 'source:records',
    joined: [],
    kinds: new Map(all.actors.map((actor) => [actor.id, actor])),
    occurred: new Map(all.events.map((event) => [event.id, event])),
  };
}

/** All that is named in one batch; all that is about it in another. */
function halves({ sources, actors, events, claims, ...about }: Lists): Lists[] {
  const ids = new Set(events.map(({ id }) => id));
  const ofEvents = (claim: StatedClaim) => ids.has(claim.aboutId);
  return [
    { ...none, sources, actors, events, claims: claims.filter(ofEvents) },
    { ...none, ...about, claims: claims.filter((claim) => !ofEvents(claim)) },
  ];
}

/** Line breaks, quotes, blanks at the ends, copies of copies, numbers of all sizes, and what nobody claims. */
function hard({ sources: [source], actors: [actor, other], events: [event] }: Lists): Lists {
  if (!source || !actor || !other || !event) throw new Error('the founding data lack something');
  const copies = ['one', 'two'].map((key, at) => ({
    ...source,
    id: `source:copy-${key}`,
    title: ` "A copy", said\nto be ${key}; `,
    publisher: '',
    copyOf: at === 0 ? source.id : 'source:copy-one',
  }));
  const odd = {
    ...actor,
    id: 'actor:odd',
    name: 'Odd, "one"\r\nof two lines\\',
    aliases: [{ text: '…', lang: null, strength: 'ALIAS', during: { edtf: '201X', inferred: true } }],
    externalIds: [{ scheme: 'odd', value: 'a,b' }],
    formerIds: ['actor:older', 'actor:old'],
  } as const;
  const tie = { type: 'ALLIED_WITH', subjectId: actor.id, objectId: 'actor:odd', spell: 'odd' } as const;
  const relation = { ...tie, role: ' a role ', basis: [event.id, event.id] };
  const part = { eventId: event.id, actorId: 'actor:odd', role: 'VICTIM', position: 'no\nposition' } as const;
  const number = { ofId: event.id, measure: 'deaths', low: 1e-7, best: 0.1, high: 1e21, unit: '', at: null };
  const dated = {
    ...number,
    ofId: actor.id,
    at: { edtf: '2011~', inferred: true },
    wording: 'ABOUT',
  } as const;
  const relations = [
    { id: relationId(relation), ...relation },
    { id: relationId({ ...relation, spell: 'silent' }), ...relation, spell: 'silent' },
  ];
  const participations = [{ id: participationId(part), ...part }];
  const quantities = [{ ...number, wording: 'EXACT' } as const, dated].map((each) => ({
    id: quantityId(each),
    ...each,
  }));
  const said = (aboutId: string, claimed: string | null): StatedClaim => {
    const claim = {
      aboutId,
      stance: 'AFFIRMS',
      modality: 'ACTUAL',
      assertedById: other.id,
      viaIds: [actor.id, 'actor:odd'],
      audience: 'PRIVATE',
      claimed: claimed === null ? null : { edtf: claimed, inferred: true },
      madeAt: null,
      evidence: ['source:copy-two', source.id].map((sourceId) => ({
        sourceId,
        paragraph: null,
        start: null,
        end: null,
        fidelity: 'INFERRED' as const,
      })),
    } as const;
    return { id: claimId(claim), ...claim };
  };
  const claims = [relations[0], ...participations, ...quantities].flatMap((about) =>
    about ? [said(about.id, null), said(about.id, '2014/2017')] : [],
  );
  return { ...none, sources: copies, actors: [odd], relations, participations, quantities, claims };
}
