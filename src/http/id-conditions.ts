import { type FieldNode, GraphQLError } from 'graphql';
import type { FieldCall } from './field-calls.js';

/** An id in a condition: where it stands, and what it should be the id of. */
export type IdCondition = {
  readonly node: FieldNode;
  /** For example `relations.where.subjectIn[0]`. */
  readonly argument: string;
  readonly id: string;
  readonly meant: readonly ('Actor' | 'Source')[];
};

/** What the ids of a condition should be ids of, by its name; a test holds that no condition of the schema is missing. */
export const idsMeant: Readonly<Record<string, IdCondition['meant']>> = {
  subjectIn: ['Actor'],
  objectIn: ['Actor'],
  withActor: ['Actor'],
  other: ['Actor'],
  participant: ['Actor'],
  via: ['Actor'],
  claimedBy: ['Actor', 'Source'],
  assertedBy: ['Actor', 'Source'],
  source: ['Source'],
};

/** Arguments that narrow an answer; ids elsewhere are what is asked for, and fields tell themselves that there is no such thing. */
export const narrowingArguments: readonly string[] = ['where', 'other', 'source'];

/** All ids by which an operation narrows its answers. */
export function idConditions(calls: readonly FieldCall[]): readonly IdCondition[] {
  return calls.flatMap(({ node, args }) => {
    if (args instanceof GraphQLError) return [];
    return narrowingArguments.flatMap((name) => within(node, `${node.name.value}.${name}`, name, args[name]));
  });
}

function within(node: FieldNode, argument: string, name: string, value: unknown): IdCondition[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, inner]) => within(node, `${argument}.${key}`, key, inner));
  const meant = idsMeant[name];
  return value.flatMap((item, at) =>
    meant
      ? [{ node, argument: `${argument}[${at}]`, id: String(item), meant }]
      : within(node, `${argument}[${at}]`, name, item),
  );
}
