import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const refusal = async (query: string, variables: Record<string, unknown> = {}) => {
  const { status, data, errors } = await api.send(query, variables);
  return { status, data, told: errors.map(({ message, extensions }) => ({ message, ...extensions })) };
};

describe('an id in a condition that nobody has', () => {
  it.each([
    ['relations(where: { subjectIn: ["actor:irann"] })', 'relations.where.subjectIn[0]'],
    ['relations(where: { anyOf: [{ objectIn: ["actor:irann"] }] })', 'relations.where.anyOf[0].objectIn[0]'],
    ['relations(where: { not: { subjectIn: ["actor:irann"] } })', 'relations.where.not.subjectIn[0]'],
    ['relations(where: { claimedBy: ["actor:irann"] })', 'relations.where.claimedBy[0]'],
    ['contested(where: { withActor: ["actor:iran", "actor:irann"] })', 'contested.where.withActor[1]'],
    ['relationRows(where: { withActor: ["actor:irann"] })', 'relationRows.where.withActor[0]'],
    ['events(where: { participant: ["actor:irann"] })', 'events.where.participant[0]'],
    ['claims(where: { via: ["actor:irann"] })', 'claims.where.via[0]'],
  ])('is refused with its place and the nearest ones: %s', async (field, argument) => {
    const { status, data, told } = await refusal(`{ ${field} { totalCount } }`);
    expect({ status, data, told }).toEqual({
      status: 400,
      data: null,
      told: [
        {
          message: expect.stringContaining(
            `${argument} is "actor:irann", which is the id of nobody; right would be`,
          ),
          code: 'BAD_USER_INPUT',
          argument,
          given: 'actor:irann',
          expected: expect.stringMatching(/^the id of an actor( or a source)?, nearest are actor:iran\b/),
        },
      ],
    });
  });

  it('is refused below an actor and in a path as well', async () => {
    const below = await refusal(
      '{ actor(ref: { id: "actor:iran" }) { ... on Actor { relations(other: ["actor:uss"]) { totalCount } } } }',
    );
    expect(below.told).toMatchObject([{ argument: 'relations.other[0]' }]);
    const onTheWay = await refusal(
      '{ paths(from: "actor:us", to: "actor:iran", where: { withActor: ["actor:uss"] }) { __typename } }',
    );
    expect(onTheWay.told).toMatchObject([{ argument: 'paths.where.withActor[0]' }]);
  });

  it('of a source says where the sources are listed', async () => {
    const { told } = await refusal('{ node(id: "actor:iran", source: ["source:nothing"]) { id } }');
    expect(told).toMatchObject([
      { argument: 'node.source[0]', expected: 'the id of a source, as the list of all sources gives them' },
    ]);
  });

  it('is told with the others, but no more than ten at once', async () => {
    const ids = Array.from({ length: 200 }, (_, at) => `actor:nobody-${at}`);
    const { told } = await refusal(
      'query ($ids: [ID!]) { relations(where: { subjectIn: $ids }) { totalCount } }',
      {
        ids,
      },
    );
    expect(told).toHaveLength(10);
    expect(told.map((one) => 'given' in one && one.given)).toEqual(ids.slice(0, 10));
  });

  it('is refused where an actor is meant and a source is given', async () => {
    const { told } = await refusal('{ relations(where: { subjectIn: ["source:article"] }) { totalCount } }');
    expect(told).toMatchObject([{ argument: 'relations.where.subjectIn[0]', given: 'source:article' }]);
  });
});
