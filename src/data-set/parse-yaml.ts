import { type Document, LineCounter, type Node, parseDocument } from 'yaml';
import type { Place, Report } from './problem.js';
import type { DataFile } from './read-folder.js';

/** A file taken apart; `text` is what the offsets of its nodes count in. */
export type YamlFile = { name: string; text: string; lines: LineCounter; document: Document.Parsed };

/** A value in a file and the way to it; a node of null is nothing at all. */
export type YamlValue = { file: YamlFile; node: Node | null; path: string };

/** The file as YAML, or null when it is not even text; `sound` is false when its syntax is wrong and its content in doubt. */
export function parseYaml({ name, bytes }: DataFile, report: Report): (YamlFile & { sound: boolean }) | null {
  const text = decode(bytes);
  if (text === null) {
    report({ file: name, line: 1, path: '' }, 'the file is not in UTF-8; save it as UTF-8 text');
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // Doubled keys are told by the readers, which know what the key names.
    uniqueKeys: false,
    // Numbers stay text: a year 0987 or a spell 2014 must come out as it was written.
    schema: 'failsafe',
    customTags: ['null', 'bool'],
  });
  const file = { name, text, lines, document };
  const faults = [...document.errors, ...document.warnings];
  for (const fault of faults) report(placeAt(file, fault.pos[0], ''), `not valid YAML: ${fault.message}`);
  return { ...file, sound: faults.length === 0 };
}

/** The place of a value's first character. */
export function placeOf({ file, node, path }: YamlValue): Place {
  return placeAt(file, node?.range?.[0] ?? 0, path);
}

/** The place of the character at `offset`. */
export function placeAt(file: Pick<YamlFile, 'name' | 'lines'>, offset: number, path: string): Place {
  const { line, col } = file.lines.linePos(offset);
  return { file: file.name, line, column: col, path };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
