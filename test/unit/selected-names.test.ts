import { getOperationAST, Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { columnsFilter } from '../../src/relations/columns-filter.js';
import { selectedNames } from '../../src/selected-names.js';

function namesIn(text: string): string[] {
  const document = parse(text);
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const byName = Object.fromEntries(
    fragments.map((fragment) => [
      fragment.kind === Kind.FRAGMENT_DEFINITION && fragment.name.value,
      fragment,
    ]),
  );
  return [...selectedNames({ operation, fragments: byName as never })].toSorted();
}

describe('the names that an operation selects', () => {
  it('are those of its fields at any depth and in its fragments, whatever they are shown as', () => {
    expect(
      namesIn(
        '{ actor { shown: name ...more ... on Actor { kind } } } fragment more on Actor { events { id } }',
      ),
    ).toEqual(['actor', 'events', 'id', 'kind', 'name']);
  });
});

describe('the columns of a page of relations', () => {
  it('are all read where one of the fields told from them is selected, on whatever type', () => {
    expect(columnsFilter(new Set(['id', 'type']))).toEqual({ wholeRelations: false, wholeActors: false });
    for (const name of ['spell', 'role', 'sign', 'validity'])
      expect(columnsFilter(new Set([name]))).toEqual({ wholeRelations: true, wholeActors: false });
    for (const name of ['named', 'describedAs', 'existence', 'mergedFrom'])
      expect(columnsFilter(new Set([name]))).toEqual({ wholeRelations: false, wholeActors: true });
  });
});
