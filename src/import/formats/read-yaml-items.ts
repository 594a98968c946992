import { parse, YAMLParseError } from 'yaml';
import type { RowProblem } from '../row.js';
import { readLines } from './read-lines.js';

/** An item of the list that a file is, all its values as text, and the line on which it begins; or what is wrong with it. */
export type YamlItem =
  | { readonly line: number; readonly item: unknown }
  | { readonly line: number; readonly problems: readonly RowProblem[] };

const mostLines = 10_000;

/** Reads a list at the top level of a YAML file, an item at a time; it is cut at the lines that begin with a hyphen. */
export async function* readYamlItems(text: AsyncIterable<string>): AsyncIterable<YamlItem> {
  let held: string[] = [];
  let begun = 0;
  for await (const { line, text: content } of readLines(text)) {
    if (content === null) yield { line, problems: [{ field: '', reason: 'is too long for any value' }] };
    else if (/^-(\s|$)/.test(content)) {
      if (begun > 0) yield itemOf(held, begun);
      held = [content];
      begun = line;
    } else if (begun > 0 && held.length <= mostLines) held.push(content);
    else if (begun === 0 && !/^(\s*(#.*)?|---.*|%.*)$/.test(content)) {
      yield {
        line,
        problems: [
          { field: '', reason: 'is no item of a list; right would be a line that begins with "- "' },
        ],
      };
      return;
    }
  }
  if (begun > 0) yield itemOf(held, begun);
}

function itemOf(lines: readonly string[], line: number): YamlItem {
  if (lines.length > mostLines) {
    const reason = `is an item of more than ${mostLines} lines; right would be a list of shorter ones`;
    return { line, problems: [{ field: '', reason }] };
  }
  try {
    // Numbers stay text: an id 00172 must come out as it was written.
    const [item] = parse(lines.join('\n'), { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
    return { line, item };
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const before = lines.join('\n').slice(0, error.pos[0]).split('\n').length - 1;
    return { line: line + before, problems: [{ field: '', reason: `is not valid YAML: ${error.message}` }] };
  }
}
