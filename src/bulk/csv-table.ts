import { join } from 'node:path';
import type { CypherType } from '../graph/query.js';
import { csvType } from './csv-field.js';
import { type LineFile, openLineFile } from './line-file.js';

/** Names and types of the properties that come from one object. */
export type Fields = Readonly<Record<string, CypherType>>;

/**
 * Nodes or edges of one kind on their way to the importer. A line is made of node numbers and of the properties of some objects,
 * the kinds of which are fixed.
 */
export type CsvTable = {
  /** The properties of the object with this index as they stand in a line, each after its comma; null stands for an object that is not there. */
  fields(index: number, object: object | null): string;
  /** Adds the numbers with the fields of all objects behind them. */
  add(line: string): void;
  /** Waits until what was added so far is with the system. */
  written(): Promise<void>;
  /** Writes the rest, and gives the files that are to be read: those with line breaks within values apart from the others. */
  close(): Promise<{ plain: string[]; multiline: string[] }>;
};

type Column = { readonly property: string; field(value: unknown): string };

/** Opens a table whose files begin with a name; a property that several objects have is taken from the first. */
export function openCsvTable(
  folder: string,
  name: string,
  numbers: readonly string[],
  fieldsOf: readonly Fields[],
): CsvTable {
  const seen = new Set<string>();
  const headers = [...numbers];
  const columns = fieldsOf.map((fields) =>
    Object.entries(fields).flatMap(([property, type]): Column[] => {
      if (seen.has(property)) return [];
      seen.add(property);
      const { header, field } = csvType(type);
      headers.push(`${property}:${header}`);
      return [{ property, field }];
    }),
  );
  const files = new Map<string, LineFile>();
  const open = (file: string) => {
    const opened = openLineFile(join(folder, file));
    opened.add(headers.join(','));
    files.set(file, opened);
    return opened;
  };
  const [plainName, multilineName] = [`${name}.csv`, `${name}-multiline.csv`];
  let plain: LineFile | undefined;
  let multiline: LineFile | undefined;
  return {
    fields(index, object) {
      const properties = object as Readonly<Record<string, unknown>> | null;
      let text = '';
      for (const { property, field } of columns[index] ?? [])
        text += properties ? `,${field(properties[property])}` : ',';
      return text;
    },
    add(line) {
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
