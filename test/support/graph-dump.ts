import { createHash } from 'node:crypto';
import { compareText } from '../../src/data-set/compare-text.js';
import type { TestGraph } from './graph.js';

/** All that a database holds: properties of each node, and of each relationship, under a name that survives a reload. */
export type Dump = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** What differs between two dumps: what came, what went, and which properties became others. */
export type Changes = { came: string[]; went: string[]; became: Record<string, Record<string, unknown>> };

// Two actors may have a spelling in common, and one actor may have it in two languages; a proposition may have many former states.
const nodeName = (node: string) =>
  `CASE WHEN ${node}:Former THEN 'Former' WHEN ${node}:Proposition THEN 'Proposition' ELSE head(labels(${node})) END + ' ' + coalesce(${node}.id, ${node}.key,
     ${node}.text + coalesce(' in ' + ${node}.lang, '') + ' of ' + ${node}.actorId)
   + coalesce(' until ' + ${node}.knownUntil, '')`;

/** Reads all nodes and relationships. */
export async function dump({ cypher }: Pick<TestGraph, 'cypher'>): Promise<Dump> {
  const nodes = await cypher(
    `MATCH (node) RETURN ${nodeName('node')} AS name, node {.*, labels: COLLECT { UNWIND labels(node) AS label RETURN label ORDER BY label }} AS properties`,
  );
  const ties = await cypher(
    `MATCH (from)-[tie]->(to)
     RETURN ${nodeName('from')} + ' ' + type(tie) + ' ' + ${nodeName('to')}
       + coalesce(' ' + tie.relationId + coalesce(' until ' + tie.knownUntil, ''), ' ' + toString(tie.order), '') AS name, properties(tie) AS properties`,
  );
  const entries = [...nodes, ...ties].map(({ name, properties }) => [String(name), properties] as const);
  const found = new Map(entries as [string, Record<string, unknown>][]);
  if (found.size < entries.length) throw new Error('two things in the database have one name');
  return found;
}

/** A dump without former states and their edges, and without since when the latest are known and what claims spoke of before. */
export function latestOf(found: Dump): Dump {
  const latest = [...found].filter(([name]) => !/^Former | until /.test(name));
  return new Map(latest.map(([name, { knownFrom, formerDays, ...lasting }]) => [name, lasting]));
}

/** The latest states, without what each commit sets anew, whatever it changes: version, time, and the digest of the files. */
export function contentOf(found: Dump): Dump {
  const latest = latestOf(found);
  const { version, committedAt, digest, ...lasting } = latest.get('Dataset dataset') ?? {};
  return new Map(latest).set('Dataset dataset', lasting);
}

/** SHA-256 of all of a dump, in an order of its own, so that equal digests mean equal content. */
export function digestOf(found: Dump): string {
  const sorted = (properties: Readonly<Record<string, unknown>>) =>
    Object.entries(properties).toSorted(([a], [b]) => compareText(a, b));
  const lines = [...found].map(([name, properties]) => JSON.stringify([name, sorted(properties)]));
  return createHash('sha256').update(lines.toSorted(compareText).join('\n')).digest('hex');
}

/** Compares two dumps; a property that is gone became null. */
export function changesBetween(before: Dump, after: Dump): Changes {
  const became: Changes['became'] = {};
  for (const [name, properties] of after) {
    const old = before.get(name);
    if (!old) continue;
    const keys = [...new Set([...Object.keys(old), ...Object.keys(properties)])];
    const other = keys.filter((key) => JSON.stringify(old[key]) !== JSON.stringify(properties[key]));
    if (other.length > 0)
      became[name] = Object.fromEntries(other.map((key) => [key, properties[key] ?? null]));
  }
  return {
    came: [...after.keys()].filter((name) => !before.has(name)),
    went: [...before.keys()].filter((name) => !after.has(name)),
    became,
  };
}
