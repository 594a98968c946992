import { join } from 'node:path';
import type { CypherType } from '../graph/query.js';
import { csvType } from './csv-field.js';
import { type LineFile, openLineFile } from './line-file.js';

/** Names and types of the properties that come from one object. */
export type Fields = Readonly<Record<string, CypherType>>;

/**
 * Nodes or edges of one kind on their way to the importer. A line is made of node numbers and of the properties of some objects,
 * the kinds of which are fixed; null stands for an object that is not there.
 */
export type CsvTable = {
  add(numbers: readonly number[], ...objects: readonly (object | null)[]): void;
  /** Waits until what was added so far is with the system. */
  written(): Promise<void>;
  /** Writes the rest, and gives the files that are to be read: those with line breaks within values apart from the others. */
  close(): Promise<{ plain: string[]; multiline: string[] }>;
};

type Column = { readonly object: number; readonly name: string; field(value: unknown): string };

/** Opens a table whose files begin with a name; a property that several objects have is taken from the first. */
export function openCsvTable(
  folder: string,
  name: string,
  numbers: readonly string[],
  fieldsOf: readonly Fields[],
): CsvTable {
  const seen = new Set<string>();
  const columns: Column[] = [];
  const headers = [...numbers];
  for (const [object, fields] of fieldsOf.entries())
    for (const [property, type] of Object.entries(fields)) {
      if (seen.has(property)) continue;
      seen.add(property);
      const { header, field } = csvType(type);
      columns.push({ object, name: property, field });
      headers.push(`${property}:${header}`);
    }
  const header = headers.join(',');
  const files = new Map<string, LineFile>();
  const open = (file: string) => {
    const opened = openLineFile(join(folder, file));
    opened.add(header);
    files.set(file, opened);
    return opened;
  };
  const [plainName, multilineName] = [`${name}.csv`, `${name}-multiline.csv`];
  let plain: LineFile | undefined;
  let multiline: LineFile | undefined;
  return {
    add(ids, ...objects) {
      let line = ids.join(',');
      for (const { object, name: property, field } of columns) {
        const properties = objects[object] as Readonly<Record<string, unknown>> | null | undefined;
        line += properties ? `,${field(properties[property])}` : ',';
      }
      if (line.includes('\n') || line.includes('\r')) {
        multiline ??= open(multilineName);
        multiline.add(line);
      } else {
        plain ??= open(plainName);
        plain.add(line);
      }
    },
    async written() {
      for (const file of files.values()) await file.written();
    },
    async close() {
      for (const file of files.values()) await file.close();
      return { plain: plain ? [plainName] : [], multiline: multiline ? [multilineName] : [] };
    },
  };
}
