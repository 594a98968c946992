/** What a header line `// @param name TYPE` or `// @column name TYPE` declares. */
export type Declared = { name: string; type: string };

/** The header and body of one file of `cypher/`, before its includes are expanded. */
export type CypherFile = {
  mode: string | null;
  needs: string | null;
  rows: string | null;
  params: Declared[];
  columns: Declared[];
  records: Map<string, Declared[]>;
  tuples: Map<string, Declared[]>;
  allowed: Map<string, string>;
  body: string;
};

const tag = /^\/\/ @(\w+)\s+(.*)$/;

/** Reads header lines up to the first line that is no comment; an unknown tag or a malformed line throws with the file's name. */
export function readCypherFile(name: string, text: string): CypherFile {
  const file: CypherFile = {
    mode: null,
    needs: null,
    rows: null,
    params: [],
    columns: [],
    records: new Map(),
    tuples: new Map(),
    allowed: new Map(),
    body: '',
  };
  const lines = text.split('\n');
  const isInclude = (line: string) => line.startsWith('// @include');
  const start = lines.findIndex((line) => !line.startsWith('//') || isInclude(line));
  for (const line of lines.slice(0, start)) readTag(name, line, file);
  file.body = lines.slice(start).join('\n').trim();
  return file;
}

function readTag(name: string, line: string, file: CypherFile): void {
  const [, key, rest] = tag.exec(line) ?? [];
  if (!key || rest === undefined) return;
  const [first = '', ...others] = rest.trim().split(/\s+/);
  const type = others.join(' ');
  if (key === 'mode') file.mode = first;
  else if (key === 'needs') file.needs = first;
  else if (key === 'rows') file.rows = first;
  else if (key === 'allow') file.allowed.set(first, type);
  else if (key === 'param' && type) file.params.push({ name: first, type });
  else if (key === 'column' && type) file.columns.push({ name: first, type });
  else if (key === 'record' && others.length > 1) addField(file.records, first, others);
  else if (key === 'tuple' && others.length > 1) addField(file.tuples, first, others);
  else throw new Error(`${name}: cannot read the header line "${line}"`);
}

function addField(to: Map<string, Declared[]>, name: string, [field = '', ...type]: string[]): void {
  to.set(name, [...(to.get(name) ?? []), { name: field, type: type.join(' ') }]);
}
