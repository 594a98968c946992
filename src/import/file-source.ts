import type { SourceRecord } from '../data-set/data-set.js';
import * as queries from '../graph/queries.generated.js';
import type { Graph } from '../graph/run.js';
import { sourceRow } from '../loader/source-rows.js';
import { startCommit, wallClock } from '../loader/start-commit.js';
import type { DatedText } from '../time/dated-text.js';
import { nothingAdded } from './added.js';
import { commitOf } from './commit-of.js';
import type { OpenFile } from './open-file.js';
import type { Format } from './row.js';

/** What the person who imports a file says of the document that it is; null for what the format or the file itself tells. */
export type SourceAsked = {
  readonly id: string | null;
  readonly title: string | null;
  readonly published: DatedText | null;
};

/** The document that a file is: its id comes from the file's name, its date is that of publication, else of the file's last change. */
export async function sourceOfFile(
  file: OpenFile,
  format: Format,
  asked: SourceAsked,
): Promise<SourceRecord> {
  const { title, publisher, url, licence } = format.source ?? {};
  return {
    id: asked.id ?? `source:${keyOf(file.name)}`,
    title: asked.title ?? title ?? file.name,
    publisher: publisher ?? null,
    url: url ?? null,
    licence: licence ?? null,
    published: asked.published,
    retrieved: { edtf: file.changed, inferred: false },
    ...(await file.measure(format.encoding ?? 'utf-8')),
    reliability: 'F',
    kind: 'DOCUMENT',
    file: file.name,
    copyOf: null,
  };
}

/** Brings the document of a file into the store, in a commit of its own, unless it stands there with the same text; tells whether it is a new one. */
export async function writeFileSource(graph: Graph, source: SourceRecord): Promise<boolean> {
  const [stored] = await graph.reader()(queries.sourceDigest, { id: source.id });
  if (stored?.sha256 === source.sha256) return false;
  await graph.write(async (run) => {
    const now = await startCommit(run, wallClock());
    await run(queries.upsertSources, { rows: [sourceRow(source)], origin: source.id });
    await run(
      queries.commitImport,
      commitOf(
        {
          ...nothingAdded,
          sources: stored ? 0 : 1,
          shown: { relations: 0, events: 0 },
          horizon: { from: null, until: null },
        },
        now,
      ),
    );
  });
  return stored === undefined;
}

function keyOf(name: string): string {
  const key = name
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return key || 'import';
}
