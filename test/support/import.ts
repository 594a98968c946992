import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClaimRecord, DataSet } from '../../src/data-set/data-set.js';
import { groupRows } from '../../src/graph/group-rows.js';
import { createDirectory } from '../../src/import/directory.js';
import type { Finding } from '../../src/import/finding.js';
import { formatOf } from '../../src/import/formats.js';
import { type ImportOptions, type ImportOutcome, importFile } from '../../src/import/import-file.js';
import type { ImportRecord } from '../../src/import/import-record.js';
import { openFile } from '../../src/import/open-file.js';
import type { DatedText } from '../../src/time/dated-text.js';
import type { TestGraph } from './graph.js';

const options: Omit<ImportOptions, 'onFinding'> = {
  source: { id: null, title: null, published: null },
  batch: 5_000,
  dryRun: false,
  readBy: '',
  meter: () => ({ advance: () => {}, done: () => {} }),
  signal: new AbortController().signal,
};

/** Imports a file with these records, one a line; a text stands as it is. */
export async function importLines(
  { graph }: Pick<TestGraph, 'graph'>,
  lines: readonly (ImportRecord | string)[],
  { name = 'records.ndjson', ...more }: Partial<ImportOptions> & { name?: string } = {},
): Promise<{ outcome: ImportOutcome; findings: Finding[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'political-relations-import-'));
  try {
    const path = writeLines(join(folder, name), lines);
    const file = await openFile(path);
    const format = formatOf(file.name, file.head);
    if (!format) throw new Error(`no format reads ${name}`);
    const findings: Finding[] = [];
    const outcome = await importFile(graph, createDirectory(graph.reader()), file, format, {
      ...options,
      onFinding: (finding) => findings.push(finding),
      ...more,
    });
    return { outcome, findings };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes such a file, last changed on 1 May 2024, and gives its path. */
export function writeLines(path: string, lines: readonly (ImportRecord | string)[]): string {
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  writeFileSync(path, `${texts.join('\n')}\n`);
  const changed = new Date('2024-05-01T12:00:00Z');
  utimesSync(path, changed, changed);
  return path;
}

/** The same data as a file would bring them; what nobody claims is left out. */
export function recordsOf(set: DataSet): ImportRecord[] {
  const about = groupRows(set.claims, ({ aboutId }) => aboutId);
  const claimsOf = (id: string) => ({ claims: (about.get(id) ?? []).map(claimOf) });
  const isClaimed = ({ id }: { readonly id: string }) => about.has(id);
  const relations = new Map(set.relations.map((relation) => [relation.id, relation]));
  return [
    ...set.sources.map(
      ({ file, published, retrieved, ...source }): ImportRecord => ({
        record: 'source',
        ...told(source),
        ...dates({ published, retrieved }),
      }),
    ),
    ...set.actors.map(
      ({ aliases, externalIds, formerIds, existence, named, ...actor }): ImportRecord => ({
        record: 'actor',
        ...told(actor),
        ...dates({ existence }),
        aliases: aliases
          .filter(({ text }) => text !== actor.name)
          .map(({ during, lang, ...alias }) => ({ ...alias, ...told({ lang }), ...dates({ during }) })),
        ids: Object.fromEntries(externalIds.map(({ scheme, value }) => [scheme, value])),
      }),
    ),
    ...causesFirst(set.events.filter(isClaimed)).map(
      ({ occurred, plover, ...event }): ImportRecord => ({
        record: 'event',
        ...told(event),
        ...dates({ occurred }),
        ...(plover ? { plover: { ...told(plover) } } : {}),
        ...claimsOf(event.id),
      }),
    ),
    ...set.relations.filter(isClaimed).map(
      ({ id, subjectId, objectId, ...relation }): ImportRecord => ({
        record: 'relation',
        subject: subjectId,
        object: objectId,
        ...told(relation),
        ...claimsOf(id),
      }),
    ),
    ...set.participations.filter(isClaimed).map(
      ({ id, eventId, actorId, role, position }): ImportRecord => ({
        record: 'participation',
        event: eventId,
        actor: actorId,
        role,
        ...told({ position }),
        ...claimsOf(id),
      }),
    ),
    ...set.quantities.filter(isClaimed).map(
      ({ id, ofId, at, ...quantity }): ImportRecord => ({
        record: 'quantity',
        of: relations.has(ofId) ? endsOf(relations.get(ofId)) : ofId,
        ...told(quantity),
        ...dates({ at }),
        ...claimsOf(id),
      }),
    ),
    ...set.identities.filter(isClaimed).map(
      ({ id, aId, bId }): ImportRecord => ({
        record: 'identity',
        a: aId,
        b: bId,
        ...claimsOf(id),
      }),
    ),
  ];
}

/** A file names only what it has told of before. */
function causesFirst(events: DataSet['events']): DataSet['events'] {
  const told = new Set<string>();
  const ready = events.filter(({ causedBy }) => causedBy.length === 0);
  for (const { id } of ready) told.add(id);
  while (ready.length < events.length) {
    const next = events.filter(
      ({ id, causedBy }) => !told.has(id) && causedBy.every((cause) => told.has(cause)),
    );
    if (next.length === 0) throw new Error('events cause one another in a circle');
    for (const event of next) told.add(event.id);
    ready.push(...next);
  }
  return ready;
}

function claimOf({ id, aboutId, assertedById, viaIds, claimed, madeAt, evidence, ...claim }: ClaimRecord) {
  return {
    ...claim,
    assertedBy: assertedById,
    via: [...viaIds],
    ...dates({ claimed, madeAt }),
    evidence: evidence.map(({ sourceId, fidelity, ...place }) => ({ source: sourceId, fidelity, place })),
  };
}

function endsOf(relation: DataSet['relations'][number] | undefined) {
  if (!relation) throw new Error('there is no such relation');
  const { subjectId, type, objectId, spell } = relation;
  return { subject: subjectId, type, object: objectId, ...told({ spell }) };
}

type Written<Value> = Value extends readonly (infer Item)[]
  ? Item[]
  : Value extends object
    ? { [Key in keyof Value]: Written<NonNullable<Value[Key]>> }
    : Value;

/** Without what is null. */
function told<Fields extends object>(fields: Fields) {
  const kept = Object.entries(fields).filter(([, value]) => value !== null);
  return Object.fromEntries(kept) as {
    [Key in keyof Fields]: Written<NonNullable<Fields[Key]>>;
  };
}

function dates<Key extends string>(fields: Record<Key, DatedText | null>): Partial<Record<Key, DatedText>> {
  return told(fields) as Partial<Record<Key, DatedText>>;
}
