import type { CopiedQuestion } from './questions.js';

/** Keys whose values are names of the schema, not texts. */
const namesBehind = new Set(['typeIn', 'statusIn', 'kindIn', 'reading', 'direction']);

/** One document that can be run as it stands: what was asked with is written as defaults; several operations have numbers. */
export function asGraphql(questions: readonly CopiedQuestion[]): string {
  const fragments = new Set<string>();
  const taken = new Map<string, number>();
  const operations = questions.map(({ query, variables }) => {
    const [operation = '', ...own] = query.split(/\n\s*(?=fragment )/);
    for (const fragment of own) fragments.add(fragment.trim());
    return numbered(withDefaults(operation.trim(), variables), taken);
  });
  return `${[...operations, ...fragments].join('\n\n')}\n`;
}

function withDefaults(operation: string, variables: object): string {
  const given = new Map(Object.entries(variables));
  return operation.replace(/\$(\w+): ([\w![\]]+)(?=[,)])/g, (declared, name: string) => {
    const value: unknown = given.get(name);
    return value === undefined || value === null ? declared : `${declared} = ${literal(value, name)}`;
  });
}

function numbered(operation: string, taken: Map<string, number>): string {
  return operation.replace(/^query (\w+)/, (_, name: string) => {
    const number = (taken.get(name) ?? 0) + 1;
    taken.set(name, number);
    return `query ${name}${number === 1 ? '' : number}`;
  });
}

function literal(value: unknown, key: string): string {
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, key)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return `{${fields.map(([name, inner]) => `${name}: ${literal(inner, name)}`).join(', ')}}`;
  }
  return typeof value === 'string' && namesBehind.has(key) ? value : JSON.stringify(value);
}
