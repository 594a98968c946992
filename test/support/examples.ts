import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A question to try: its file's name without the ending, the comment on its first line, and the whole file. */
export type Example = { name: string; title: string; text: string };

const operations = new URL('../../examples/operations/', import.meta.url);
/** One file of JSON an example, under the same name. */
export const answersFolder = fileURLToPath(new URL('../api/answers/', import.meta.url));
/** What the answers' digests are. */
export const digestsFile = fileURLToPath(new URL('../api/answer-digests.json', import.meta.url));

/** Every file in examples/operations, in the order of their names. */
export async function readExamples(): Promise<Example[]> {
  const files = (await readdir(operations)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, operations), 'utf8');
      return { name: file.replace('.graphql', ''), title: /^# (.+)\n/.exec(text)?.[1] ?? '', text };
    }),
  );
}

/** The operation, asking of each list whose items it reads whether there would be more on a further page. */
export function withPageInfo(schema: GraphQLSchema, text: string): string {
  const types = new TypeInfo(schema);
  const more = parse('{ pageInfo { hasNextPage } }').definitions[0];
  const added = more?.kind === Kind.OPERATION_DEFINITION ? more.selectionSet.selections : [];
  const visitor = visitWithTypeInfo(types, {
    SelectionSet: {
      leave: (node) => {
        const isPage = types.getParentType()?.name.endsWith('Connection') && node.selections.some(isItems);
        return isPage ? { ...node, selections: [...node.selections, ...added] } : undefined;
      },
    },
  });
  return print(visit(parse(text), visitor));
}

function isItems(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && ['nodes', 'edges'].includes(selection.name.value);
}

/** Where in an answer to such an operation a list is cut. */
export function cutLists(answer: unknown, path = 'data'): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if ('hasNextPage' in answer) return answer.hasNextPage === true ? [path] : [];
  return Object.entries(answer).flatMap(([key, inner]) => cutLists(inner, `${path}.${key}`));
}
