import { describe, expect, it } from 'vitest';
import { askGraph, type Send } from '../../../examples/picture/ask/ask-graph.js';
import { anyActor, anyRelation } from './any-graph.js';

const actors = ['a', 'b', 'c'].map((id) => anyActor(id));
const relations = [anyRelation('a', 'b'), anyRelation('b', 'c')];

/** A service that gives one item a page; `versions` are told one after the other, the last one again and again. */
function serviceOf(versions: number[]): Send {
  return async (_query, operation, variables) => {
    const { after } = variables as { after: string | null };
    const place = after === null ? 0 : Number(after) + 1;
    const version = versions.length > 1 ? versions.shift() : versions[0];
    const page = (items: readonly unknown[]) => ({
      nodes: items.slice(place, place + 1),
      pageInfo: { hasNextPage: place + 1 < items.length, endCursor: String(place) },
    });
    const list = operation === 'PictureActors' ? { actors: page(actors) } : { relations: page(relations) };
    return { dataset: { title: 'Some data', version }, ...list };
  };
}

describe('asking for the graph', () => {
  it('goes through all pages', async () => {
    expect(await askGraph(serviceOf([7]))).toEqual({
      dataset: { title: 'Some data', version: 7 },
      actors,
      relations,
    });
  });

  it.each([[[1, 2]], [[1, 1, 1, 2]]])('mixes no versions of the data: %j', async (versions) => {
    await expect(askGraph(serviceOf(versions))).rejects.toMatchObject({
      name: 'PictureError',
      message: 'The data changed while they were read.',
      remedy: 'Run the command again.',
    });
  });

  it('refuses an answer of another shape', async () => {
    await expect(askGraph(async () => ({ actors: [] }))).rejects.toThrow(
      'The service answers PictureActors in another shape than this script knows.',
    );
  });
});
