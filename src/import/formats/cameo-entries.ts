import type { RowProblem } from '../row.js';
import { type CameoCode, readCameoCode } from './cameo-code.js';
import { readLines } from './read-lines.js';

/** An entry of the dictionary: its spellings as they stand there, the first one its own, and its codes with their days. */
export type CameoEntry = {
  readonly line: number;
  readonly spellings: readonly string[];
  /** Whether it comes from the lists of heads of state and cabinets, which hold persons alone. */
  readonly isListed: boolean;
  readonly codes: readonly CameoCode[];
};

const windowsBytes = new Map(
  Array.from({ length: 0x20 }, (_, at) => 0x80 + at).map((byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

type Found = CameoEntry | { readonly line: number; readonly problems: readonly RowProblem[] };

/** Reads the dictionary: an entry begins a line, its other spellings begin with a plus, its codes stand in brackets. */
export async function* readCameoEntries(text: AsyncIterable<string>): AsyncIterable<Found> {
  let entry: {
    line: number;
    spellings: string[];
    isListed: boolean;
    codes: CameoCode[];
    coded: boolean;
  } | null = null;
  for await (const { line, text: raw } of readLines(text)) {
    const content = raw === null ? '' : inUtf8(raw).replace(/#.*/, '');
    const [before = '', remark = ''] = content.split(';');
    if (before.trim() === '') continue;
    const told = before.replace(/\[[^\]]*\]?/g, ' ').trim();
    const isOther = before.startsWith('+');
    if (!isOther && /^\S/.test(before) && told !== '') {
      if (entry) yield finished(entry);
      entry = { line, spellings: [], isListed: /countryinfo/i.test(remark), codes: [], coded: false };
    }
    if (!entry) {
      yield problem(line, '', 'stands before any entry; right would be a name first');
      continue;
    }
    const spelling = told.replace(/^\+/, '').trim();
    if (spelling.includes('\uFFFD'))
      yield problem(line, 'name', `"${spelling}" has lost a character; it is left out`);
    else if (spelling !== '') entry.spellings.push(spelling);
    for (const [, code = ''] of before.matchAll(/\[([^\]]*)\]?/g)) {
      entry.coded = true;
      const read = readCameoCode(code.trim());
      if (read && 'reason' in read) yield problem(line, 'code', read.reason);
      else if (read) entry.codes.push(read);
    }
  }
  if (entry) yield finished(entry);
}

function finished(entry: CameoEntry & { readonly coded: boolean }): Found {
  const { coded, ...told } = entry;
  if (coded) return told;
  const reason =
    'has no code; right would be one in brackets, or a plus before it, if it is a spelling of another entry';
  return problem(entry.line, 'code', reason);
}

function problem(line: number, field: string, reason: string): Found {
  return { line, problems: [{ field, reason }] };
}

// Some lines were added in UTF-8 to a file in Latin-1, which browsers and Node alike read as Windows-1252.
function inUtf8(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  const bytes = [...text].map((character) => windowsBytes.get(character) ?? character.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
