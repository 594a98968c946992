import { describe, expect, it } from 'vitest';
import type { Answer, Send } from '../../../explorer/ask/send.js';
import {
  AmongDocument,
  ExpansionDocument,
  NeighborhoodDocument,
} from '../../../explorer/generated/graphql.js';
import { askGraph, type GraphAsked, mostActors, neighborhoodsOf } from '../../../explorer/graph/ask-graph.js';
import { anActor, aRelation } from './made.js';

const all = (actor: string) => ({ actor, type: null, direction: null, pages: 1 });
const attacks = { actor: 'a', type: 'ATTACKS', direction: 'OUT', pages: 2 } as const;
const nothing: GraphAsked = { actors: [], expansions: [], where: null, asOf: {} };
const nobodyLeaves = new AbortController().signal;

/** A service that remembers what it was asked, and gives what it is told to for each. */
function serviceThat(answer: (document: unknown, variables: Record<string, unknown>) => unknown) {
  const asked: { document: unknown; variables: Record<string, unknown> }[] = [];
  const send: Send = async <Result>(document: unknown, variables: unknown) => {
    const told = variables as Record<string, unknown>;
    asked.push({ document, variables: told });
    return { data: answer(document, told), dataVersion: 2, knownAt: '2026' } as Answer<Result>;
  };
  return { send, asked };
}

const subgraph = (cutAt: object[] = []) => ({
  neighborhood: {
    __typename: 'Subgraph',
    nodes: [anActor('a'), anActor('b')],
    edges: [aRelation('r1', ['a', 'ATTACKS', 'b'])],
    truncated: cutAt.length > 0,
    cutAt,
  },
});

describe('the questions of a picture', () => {
  it('are none for nobody', async () => {
    const { send, asked } = serviceThat(() => null);
    expect((await askGraph(nothing, send, nobodyLeaves)).actors.size).toBe(0);
    expect(asked).toEqual([]);
  });

  it('are one for all that are expanded, and one for how those brought in stand to each other', () => {
    const { around, among } = neighborhoodsOf({
      ...nothing,
      actors: ['a', 'b'],
      expansions: [all('a'), all('c')],
    });
    expect(around).toMatchObject({ of: ['a', 'c'], maxNodes: mostActors });
    expect(among).toMatchObject({ of: ['a', 'b', 'c'], maxNodes: 3 });
  });

  it('are one alone where everybody who was brought in is expanded', () => {
    expect(neighborhoodsOf({ ...nothing, actors: ['a'], expansions: [all('a')] }).among).toBeNull();
  });

  it('ask around no more actors at once than the service looks around', () => {
    const many = Array.from({ length: 30 }, (_, at) => `actor-${at}`);
    const questions = neighborhoodsOf({ ...nothing, actors: many, expansions: many.map(all) });
    expect(questions.around?.of).toHaveLength(20);
    expect(neighborhoodsOf({ ...nothing, actors: many }).among?.of).toHaveLength(20);
  });
});

describe('a graph that is asked for', () => {
  it('tells what was cut around those who were expanded', async () => {
    const { send } = serviceThat(() => subgraph([{ actor: { id: 'a' }, shown: 200, of: 8_314 }]));
    const graph = await askGraph({ ...nothing, expansions: [all('a')] }, send, nobodyLeaves);
    expect(graph.cuts).toEqual([{ actor: 'a', type: null, direction: null, shown: 200, of: 8_314 }]);
    expect(graph).toMatchObject({ dataVersion: 2, knownAt: '2026' });
  });

  it('tells nothing of a cut among those who were only brought in', async () => {
    const { send } = serviceThat(() => subgraph([{ actor: { id: 'a' }, shown: 1, of: 8_314 }]));
    expect((await askGraph({ ...nothing, actors: ['a', 'b'] }, send, nobodyLeaves)).cuts).toEqual([]);
  });

  it('passes on what the service finds wrong', async () => {
    const { send } = serviceThat(() => ({
      neighborhood: { __typename: 'NotFound', message: 'nobody has it' },
    }));
    await expect(askGraph({ ...nothing, actors: ['x'] }, send, nobodyLeaves)).rejects.toMatchObject({
      kind: 'refused',
      message: 'nobody has it',
    });
  });

  it('turns as many pages of one type as were asked for, and says what is left', async () => {
    const { send, asked } = serviceThat((document, { after }) => {
      if (document === AmongDocument) return subgraph();
      const at = after === null ? 1 : Number(after);
      const relation = aRelation(`page-${at}`, ['a', 'ATTACKS', 'b']);
      const nodes = [{ ...relation, subject: anActor('a'), object: anActor('b') }];
      const pageInfo = { hasNextPage: true, endCursor: String(at + 1) };
      return {
        node: { __typename: 'Actor', ...anActor('a'), relations: { totalCount: 600, pageInfo, nodes } },
      };
    });
    const graph = await askGraph({ ...nothing, expansions: [attacks] }, send, nobodyLeaves);
    const pages = asked.filter(({ document }) => document === ExpansionDocument);
    expect(pages.map(({ variables }) => variables['after'])).toEqual([null, '2']);
    expect(pages[0]?.variables).toMatchObject({
      where: { typeIn: ['ATTACKS'], subtypes: false },
      direction: 'OUT',
    });
    expect(graph.cuts).toEqual([{ actor: 'a', type: 'ATTACKS', direction: 'OUT', shown: 2, of: 600 }]);
  });

  it('asks for nothing of a type that the filters leave out', async () => {
    const { send, asked } = serviceThat((document) =>
      document === AmongDocument || document === NeighborhoodDocument ? subgraph() : { node: null },
    );
    const where = { typeIn: ['BACKS' as const], subtypes: false };
    const graph = askGraph({ ...nothing, where, expansions: [attacks] }, send, nobodyLeaves);
    await expect(graph).rejects.toMatchObject({ message: 'No actor has the id "a".' });
    expect(asked.find(({ document }) => document === ExpansionDocument)?.variables['where']).toMatchObject({
      typeIn: [],
    });
  });
});
