import type { Context } from '../context.js';

const mostInOrder = 10_000;

/** Whether a single path is the first in order of those equally short; with more relations than 10,000 it is the one that the database meets first. */
export async function firstInOrder({ clocks }: Pick<Context, 'clocks'>): Promise<boolean> {
  return (await clocks.commit()).relations <= mostInOrder;
}
