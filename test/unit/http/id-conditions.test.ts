import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputType,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  isObjectType,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { fieldCalls } from '../../../src/http/field-calls.js';
import { idConditions, idsMeant, narrowingArguments } from '../../../src/http/id-conditions.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

function conditionsIn(query: string, variables: { [name: string]: unknown } = {}) {
  const document = parse(query);
  const operation = getOperationAST(document, null);
  if (!operation) throw new Error('the test asks nothing');
  return idConditions(fieldCalls(schema, document, operation, variables)).map(
    ({ argument, id, meant }) => [argument, id, meant.join(' ')] as const,
  );
}

describe('ids in conditions', () => {
  it('are found at any depth, with their places', () => {
    const query = `query ($who: [ID!]) {
      relations(where: { subjectIn: $who, anyOf: [{ signIn: [1] }, { objectIn: ["actor:c"] }], not: { subjectIn: ["actor:d"] } }) {
        nodes { subject { ...more } }
      }
    }
    fragment more on Actor { relations(other: ["actor:e"], where: { claimedBy: ["source:f"], source: ["source:g"] }) { totalCount } }`;
    expect(conditionsIn(query, { who: ['actor:a', 'actor:b'] })).toEqual([
      ['relations.where.subjectIn[0]', 'actor:a', 'Actor'],
      ['relations.where.subjectIn[1]', 'actor:b', 'Actor'],
      ['relations.where.anyOf[1].objectIn[0]', 'actor:c', 'Actor'],
      ['relations.where.not.subjectIn[0]', 'actor:d', 'Actor'],
      ['relations.where.claimedBy[0]', 'source:f', 'Actor Source'],
      ['relations.where.source[0]', 'source:g', 'Source'],
      ['relations.other[0]', 'actor:e', 'Actor'],
    ]);
  });

  it('are not what is asked for, nor texts and types beside them', () => {
    expect(
      conditionsIn(
        '{ node(id: "actor:a") { id } events(where: { categoryIn: ["ASSAULT"], participant: null }) { totalCount } }',
      ),
    ).toEqual([]);
  });

  it('of every condition in the schema are known, by what they mean', () => {
    const namesWithin = (name: string, type: GraphQLInputType): string[] => {
      const named = getNamedType(type);
      if (isInputObjectType(named))
        return Object.values(named.getFields()).flatMap((field) =>
          named.name === 'RelationWhere' && ['anyOf', 'not'].includes(field.name)
            ? ['subjectIn', 'objectIn']
            : namesWithin(field.name, field.type),
        );
      return named.name === 'ID' ? [name] : [];
    };
    const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) ? Object.values(type.getFields()) : [],
    );
    const names = fields
      .flatMap(({ args }) => args)
      .filter(({ name }) => narrowingArguments.includes(name))
      .flatMap(({ name, type }) => namesWithin(name, type));
    expect([...new Set(names)].toSorted()).toEqual(Object.keys(idsMeant).toSorted());
  });
});
