import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../src/data-set/problem.js';
import { readDataSet } from '../../../src/data-set/read-data-set.js';

const folder = fileURLToPath(new URL('../../../data/founding', import.meta.url));

describe('the founding data', () => {
  it('has nothing wrong with it', async () => {
    const { problems } = await readDataSet(folder);
    expect(problems.map(formatProblem)).toEqual([]);
  });
});
