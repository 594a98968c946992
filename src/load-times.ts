import type { GraphQLResolveInfo } from 'graphql';

type Field = Pick<GraphQLResolveInfo, 'path'>;

/** Where in an answer there is something that differs from one load of the same data to the next. */
export type LoadTimes = {
  /** Has a value be left out of the digest; gives it back. */
  note<Value>(value: Value, field: Field): Value;
  paths(): readonly Field['path'][];
};

/** Load times of one answer. */
export function createLoadTimes(): LoadTimes {
  const paths: Field['path'][] = [];
  return {
    note(value, { path }) {
      paths.push(path);
      return value;
    },
    paths: () => paths,
  };
}
