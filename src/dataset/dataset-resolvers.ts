import type { Covering } from '../covering.js';
import type { DatasetResolvers, QueryResolvers } from '../schema.generated.js';
import { readWhen } from '../time/read-when.js';
import type { Dataset } from './dataset.js';

/** As many as the schema's default. */
const changesTold = 50;

const dataset: Covering<DatasetResolvers, Dataset> = {
  committedAt: ({ committedAt }, _args, { loadTimes }, info) => loadTimes.note(committedAt, info),
  changedAt: async (_dataset, { first }, context, info) =>
    context.loadTimes.note(await context.dataset.changedAt(first ?? changesTold), info),
  horizon: ({ horizonFrom, horizonUntil }) => ({ from: dayOf(horizonFrom), until: dayOf(horizonUntil) }),
};

const read: QueryResolvers['dataset'] = (_root, _args, context) => context.dataset.read();

/** What is served. */
export const datasetResolvers = { Query: { dataset: read }, Dataset: dataset };

function dayOf(instant: string | null) {
  return instant === null ? null : readWhen(instant.slice(0, 'YYYY-MM-DD'.length));
}
