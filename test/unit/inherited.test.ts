import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLResolveInfo, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createInherited, type Inherited } from '../../src/inherited.js';
import { narrowed } from '../../src/narrowed.js';

type Context = { narrowedTo: Inherited<readonly string[]> };
type Arguments = { source?: readonly string[] | null };

const box = (_box: unknown, { source }: Arguments, { narrowedTo }: Context, info: GraphQLResolveInfo) => {
  narrowedTo.at(info, source);
  return {};
};
const resolvers = {
  Query: { box },
  Box: {
    box,
    boxes: (...args: Parameters<typeof box>) => [box(...args), box(...args)],
    /** Answers late, when everything beside it has its sources. */
    later: async (...args: Parameters<typeof box>) => {
      await new Promise((done) => setTimeout(done, 5));
      return box(...args);
    },
    holds: (_box: unknown, _args: object, { narrowedTo }: Context, info: GraphQLResolveInfo) =>
      narrowedTo.at(info),
  },
};
const typeDefs = `
  type Query { box(source: [ID!]): Box! }
  type Box { box(source: [ID!]): Box! boxes(source: [ID!]): [Box!]! later(source: [ID!]): Box! holds: [ID!] }
`;
const schema = makeExecutableSchema({ typeDefs, resolvers });

async function ask(source: string, narrowedTo = createInherited<readonly string[]>()): Promise<unknown> {
  const { data, errors } = await graphql({ schema, source, contextValue: { narrowedTo } });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?.['box']));
}

describe('an argument that is inherited', () => {
  it('holds nowhere where it is given nowhere', async () => {
    expect(await ask('{ box { holds box { holds } } }')).toEqual({ holds: null, box: { holds: null } });
  });

  it('holds at every depth below, in lists and under other names too', async () => {
    expect(await ask('{ box(source: ["a"]) { holds boxes { holds other: box { holds } } } }')).toEqual({
      holds: ['a'],
      boxes: [
        { holds: ['a'], other: { holds: ['a'] } },
        { holds: ['a'], other: { holds: ['a'] } },
      ],
    });
  });

  it('holds until a field below gives its own, which then holds below that', async () => {
    expect(
      await ask(
        '{ box(source: ["a"]) { box(source: ["b"]) { holds box { holds } } beside: box { holds } } }',
      ),
    ).toEqual({ box: { holds: ['b'], box: { holds: ['b'] } }, beside: { holds: ['a'] } });
  });

  it('does not hold above or beside the field at which it is given', async () => {
    const query =
      '{ box { holds one: box(source: ["a"]) { holds } two: box { holds } late: later { holds later { holds } } } }';
    expect(await ask(query)).toEqual({
      holds: null,
      one: { holds: ['a'] },
      two: { holds: null },
      late: { holds: null, later: { holds: null } },
    });
  });

  it('is one value for each field of one name, each for its own below', async () => {
    const query =
      '{ box { one: later(source: ["a"]) { later { holds } } two: later(source: ["b"]) { later { holds } } } }';
    expect(await ask(query)).toEqual({
      one: { later: { holds: ['a'] } },
      two: { later: { holds: ['b'] } },
    });
  });

  it('holds as an empty list like any other, and null gives nothing', async () => {
    expect(await ask('{ box(source: []) { holds box(source: null) { holds } } }')).toEqual({
      holds: [],
      box: { holds: [] },
    });
  });

  it('of one request is not that of another', async () => {
    await ask('{ box(source: ["a"]) { holds } }');
    expect(await ask('{ box { holds } }')).toEqual({ holds: null });
  });
});

describe('conditions that are narrowed', () => {
  const path = (key: string, prev?: GraphQLResolveInfo['path']): GraphQLResolveInfo['path'] => ({
    prev,
    key,
    typename: undefined,
  });
  const above = path('above');

  it.each([null, undefined, {}])('take up the sources that hold above, given %o', (where) => {
    const narrowedTo = createInherited<readonly string[]>();
    narrowedTo.at({ path: above }, ['a']);
    expect(narrowed(where, { narrowedTo }, { path: path('below', above) })).toEqual({ source: ['a'] });
  });

  it('ask for no sources where none hold, and keep what else they ask', () => {
    const where: { kindIn: string[]; source?: string[] } = { kindIn: ['STATE'] };
    const narrowedTo = createInherited<readonly string[]>();
    expect(narrowed(where, { narrowedTo }, { path: above })).toEqual({ kindIn: ['STATE'], source: null });
  });

  it('have their own sources hold for all below', () => {
    const narrowedTo = createInherited<readonly string[]>();
    narrowedTo.at({ path: above }, ['a']);
    const here = path('here', above);
    expect(narrowed({ source: ['b'] }, { narrowedTo }, { path: here })).toEqual({ source: ['b'] });
    expect(narrowedTo.at({ path: path('below', here) })).toEqual(['b']);
    expect(narrowedTo.at({ path: path('beside', above) })).toEqual(['a']);
  });
});
