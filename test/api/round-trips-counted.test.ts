import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundingFolder, holdDataSet } from '../support/api-data.js';
import { type InProcess, openInProcess } from '../support/api-in-process.js';

let service: InProcess;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  service = await openInProcess();
});
afterAll(() => service.close());

describe.each([
  ['relationBuckets(interval: YEAR, during: "2001/2010"', '{ start count }', 'tables/relation-buckets'],
  ['topActors(metric: WEIGHTED_DEGREE', '{ value actor { id name } }', 'tables/top-actors'],
  ['balance(mixed: NET', '{ ... on Balance { actors frustration { index } } }', 'balance/pair-signs'],
])('what %s …) counts', (field, selection, statement) => {
  const sentFor = async (where: object) => {
    const query = `query Counted($where: RelationWhere) { ${field}, where: $where) ${selection} }`;
    return (await service.ask(query, { where })).sent.map(({ name }) => name);
  };

  it.each(['subjectIn', 'objectIn', 'withActor'])('is sought by the ends that %s names', async (end) => {
    expect(await sentFor({ [end]: ['actor:us', 'actor:iran'] })).toEqual([`${statement}-at-ends`]);
    expect(await sentFor({ [end]: [], signIn: [1] })).toEqual([`${statement}-at-ends`]);
  });

  it('is looked for among all relations where no end is named for all of them', async () => {
    expect(await sentFor({})).toEqual([statement]);
    expect(await sentFor({ anyOf: [{ subjectIn: ['actor:us'] }, { signIn: [1] }] })).toEqual([statement]);
  });
});
