import * as queries from '../graph/queries.generated.js';
import { listDelimiter } from './csv-field.js';
import { type CsvTable, type Fields, openCsvTable } from './csv-table.js';

/** All kinds of nodes and edges that loading makes, each with the files in which it goes to the importer. */
export type GraphTables = ReturnType<typeof openGraphTables>;

/** The tables of what can be claimed. */
export type PropositionKind = 'events' | 'relations' | 'participations' | 'quantities' | 'identities';

const text = 'STRING NOT NULL';
const origin: Fields = { origin: text };
const source = fieldsOf(queries.upsertSources, 'Source');
const actor = fieldsOf(queries.upsertActors, 'Actor');
const alias = fieldsOf(queries.addAliases, 'Alias');
const { actorId: _, ...externalId } = fieldsOf(queries.addExternalIds, 'External');
const relation = fieldsOf(queries.upsertRelations, 'Relation');
const state = fieldsOf(queries.keepStates, 'State');
const bounds = fieldsOf(queries.keepRelationBounds, 'Bounds');
const { id: _id, spell: _spell, role: _role, ...edge } = relation;
const claim = fieldsOf(queries.recordClaims, 'Claim');
const { claimId: _claimId, sourceId: _sourceId, ...place } = fieldsOf(queries.citeSources, 'Evidence');
const known: Fields = { knownFrom: text };
const kept = [state, known];

/** Makes the tables in a folder; files come with their first lines. */
export function openGraphTables(folder: string) {
  const nodes: [labels: string, table: CsvTable][] = [];
  const edges: [type: string, table: CsvTable][] = [];
  const node = (labels: string, ...fields: readonly Fields[]) => {
    const table = openCsvTable(folder, labels.replaceAll(':', '-'), [':ID'], fields);
    nodes.push([labels, table]);
    return table;
  };
  const tie = (type: string, ...fields: readonly Fields[]) => {
    const table = openCsvTable(folder, type, [':START_ID', ':END_ID'], fields);
    edges.push([type, table]);
    return table;
  };
  const relations = (labels: string) => node(labels, relation, ...kept, bounds);
  return {
    sources: node('Source', source, origin),
    actors: node('Actor', actor, origin),
    aliases: node('Alias', alias),
    externalIds: node('ExternalId', externalId),
    formerIds: node('FormerId', { id: text }),
    events: node('Proposition:Event', fieldsOf(queries.upsertEvents, 'Event'), ...kept),
    relations: relations('Proposition:Relation'),
    disputed: relations('Proposition:Relation:Disputed'),
    participations: node(
      'Proposition:Participation',
      fieldsOf(queries.upsertParticipations, 'Participation'),
      ...kept,
    ),
    quantities: node('Proposition:Quantity', fieldsOf(queries.upsertQuantities, 'Quantity'), ...kept),
    identities: node('Proposition:Identity', fieldsOf(queries.upsertIdentities, 'Identity'), ...kept),
    claims: node('Claim', claim, { id: text, days: 'STRING' }, { recordedAt: text, ...origin }),
    copyOf: tie('COPY_OF'),
    hasAlias: tie('HAS_ALIAS'),
    hasExternalId: tie('HAS_EXTERNAL_ID'),
    mergedInto: tie('MERGED_INTO'),
    causedBy: tie('CAUSED_BY'),
    subjectOf: tie('SUBJECT_OF'),
    hasObject: tie('HAS_OBJECT'),
    relates: tie(
      'RELATES',
      { relationId: text },
      edge,
      some(state, [
        'claims',
        'sources',
        'asserterIds',
        'sourceIds',
        'reportedPossible',
        'reportedCertain',
        'steps',
      ]),
      known,
      some(bounds, ['fromEarliest', 'fromLatest', 'untilEarliest', 'untilLatest']),
    ),
    basedOn: tie('BASED_ON'),
    hasPart: tie('HAS_PART'),
    inEvent: tie('IN_EVENT'),
    quantityOf: tie('QUANTITY_OF'),
    joins: tie('JOINS'),
    about: tie('ABOUT'),
    assertedBy: tie('ASSERTED_BY'),
    via: tie('VIA', { order: 'INTEGER NOT NULL' }),
    cites: tie('CITES', place),
    /** Waits until what was added so far is with the system, so that no more of it piles up. */
    async written() {
      for (const [, table] of [...nodes, ...edges]) await table.written();
    },
    /** Writes the rest, and gives what the importer is to be told of the files, whose names are within the folder. */
    async close(): Promise<string[]> {
      const told: string[] = [];
      const broken: string[] = [];
      for (const [option, tables] of [
        ['nodes', nodes],
        ['relationships', edges],
      ] as const)
        for (const [kind, table] of tables) {
          const { plain, multiline } = await table.close();
          broken.push(...multiline);
          told.push(...[...plain, ...multiline].map((file) => `--${option}=${kind}=${file}`));
        }
      if (broken.length > 0)
        told.push('--multiline-fields-format=v2', `--multiline-fields=${broken.join(',')}`);
      return [...told, '--id-type=actual', `--array-delimiter=${unicodeName(listDelimiter)}`];
    },
  };
}

function unicodeName(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}

function fieldsOf(query: { readonly records: Readonly<Record<string, Fields>> }, record: string): Fields {
  const fields = query.records[record];
  if (!fields) throw new Error(`no statement has a record ${record}`);
  return fields;
}

function some(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? text]));
}
