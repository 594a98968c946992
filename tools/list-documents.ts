import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  validate,
} from 'graphql';
import { documentText } from '../src/http/document-text.js';

/** What in a file keeps the list from being made. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
}

type Found = { file: string; operations: OperationDefinitionNode[]; fragments: FragmentDefinitionNode[] };

/**
 * Each operation in the files at a path and below it, with the fragments that it uses, by the SHA-256 of its text. Files of GraphQL
 * share the fragments of one path; dashboards of Grafana are looked through for what they ask. Throws DocumentError.
 */
export function listDocuments(path: string, schema: GraphQLSchema): Map<string, string> {
  const found = filesAt(path).flatMap(readDocuments);
  const shared = found.flatMap(({ fragments }) => fragments);
  const texts = new Map<string, string>();
  for (const { file, operations, fragments } of found) {
    const own = new Set(fragments.map(({ name }) => name.value));
    const atHand = [...fragments, ...shared.filter(({ name }) => !own.has(name.value))];
    for (const operation of operations) {
      const parts = separateOperations({ kind: Kind.DOCUMENT, definitions: [operation, ...atHand] });
      const [document] = Object.values(parts);
      if (!document) throw new Error('an operation is one of its own document');
      const [fault] = validate(schema, document);
      if (fault) throw new DocumentError(`${file}: ${fault.message}`);
      const text = documentText(document);
      texts.set(createHash('sha256').update(text).digest('hex'), text);
    }
  }
  return texts;
}

function filesAt(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })) throw new DocumentError(`There is nothing at ${path}.`);
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return entries
    .filter((name) => !name.includes('node_modules') && ['.graphql', '.json'].includes(extname(name)))
    .map((name) => join(path, name));
}

function readDocuments(file: string): Found[] {
  const text = readFileSync(file, 'utf8');
  const texts = extname(file) === '.json' ? queriesOf(parsed(file, () => JSON.parse(text))) : [text];
  return texts.map((each) => {
    const { definitions } = parsed(file, () => parse(each, { noLocation: true }));
    return {
      file,
      operations: definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION),
      fragments: definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION),
    };
  });
}

function parsed<Value>(file: string, parseText: () => Value): Value {
  try {
    return parseText();
  } catch (error) {
    throw new DocumentError(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** What the Infinity data source sends, wherever in a dashboard it stands. */
function queriesOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    name === 'body_graphql_query' && typeof value === 'string' ? [value] : queriesOf(value),
  );
}
