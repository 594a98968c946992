import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPaths, type FindWaysOn } from '../../../src/paths/best-paths.js';
import { spursOf } from '../../../src/paths/spur.js';
import { type PlainEdge, pathsOfLength, plainPaths } from '../../support/graph-plain-paths.js';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const graph = fc
  .array(
    fc.record({
      ends: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 }),
      contested: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((edges) =>
    edges.map(
      ({ ends: [subjectId = '', objectId = ''], contested }, at): PlainEdge => ({
        id: `r${String(at).padStart(2, '0')}`,
        subjectId,
        objectId,
        contested,
        sign: 1,
      }),
    ),
  );

/** What the database does: for each spur the shortest ways on, the first `most` of them. */
function waysOver(edges: readonly PlainEdge[], asked: string[] = []): FindWaysOn {
  return async (spurs, most) =>
    spurs.flatMap((spur) => {
      asked.push(JSON.stringify(spur));
      const passed = spur.walked.map(({ fromId }) => fromId);
      const open = edges.filter(
        ({ id, subjectId, objectId }) =>
          !spur.cut.includes(id) && !passed.includes(subjectId) && !passed.includes(objectId),
      );
      const [shortest] = plainPaths(open, [spur.startId, 'f'], { maxHops: 6 - spur.walked.length, most: 1 });
      if (!shortest) return [];
      const all = pathsOfLength(open, [spur.startId, 'f'], shortest.length, () => true);
      return all.slice(0, most).map((path) => ({ spur, path }));
    });
}

describe('the best paths', () => {
  it('are those that trying every way finds, in order, whatever the graph and the number', async () => {
    let several = 0;
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 12 }), async (edges, most) => {
        const asked: string[] = [];
        const { paths, ended } = await bestPaths('a', most, waysOver(edges, asked));
        expect(ended).toBe(false);
        expect(paths).toEqual(plainPaths(edges, ['a', 'f'], { maxHops: 6, most }));
        expect(new Set(asked).size).toBe(asked.length);
        if (new Set(paths.map(({ length }) => length)).size > 1) several += 1;
      }),
      { seed: 1, numRuns: 400 },
    );
    expect(several).toBeGreaterThan(50);
  });

  it('are those found so far where time is over', async () => {
    const edges: PlainEdge[] = [['a', 'f'] as const, ['a', 'b'] as const, ['b', 'f'] as const].map(
      ([subjectId, objectId], at) => ({ id: `r${at}`, subjectId, objectId, sign: 1, contested: false }),
    );
    const whole = waysOver(edges);
    let rounds = 0;
    const { paths, ended } = await bestPaths('a', 5, async (spurs, most) => {
      rounds += 1;
      return rounds > 1 ? null : whole(spurs, most);
    });
    expect([paths.map(({ length }) => length), ended]).toEqual([[1], true]);
  });
});

describe('spurs', () => {
  const hop = (relationId: string, fromId: string, toId: string) => ({
    relationId,
    fromId,
    toId,
    forward: true,
    sign: 1,
    contested: false,
  });

  it('are the beginning alone where no path is known', () => {
    expect(spursOf([], 'a')).toEqual([{ walked: [], startId: 'a', cut: [] }]);
  });

  it('are the actors of known paths but for the last, with what each path takes there', () => {
    const [ab, ac] = [hop('1', 'a', 'b'), hop('2', 'a', 'c')];
    const [bf, bf2, cf] = [hop('3', 'b', 'f'), hop('4', 'b', 'f'), hop('5', 'c', 'f')];
    expect(
      spursOf(
        [
          [ab, bf],
          [ab, bf2],
          [ac, cf],
        ],
        'a',
      ),
    ).toEqual([
      { walked: [], startId: 'a', cut: ['1', '2'] },
      { walked: [ab], startId: 'b', cut: ['3', '4'] },
      { walked: [ac], startId: 'c', cut: ['5'] },
    ]);
  });
});
