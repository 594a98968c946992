import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { startTestService, type TestService } from '../support/service.js';

const sent: string[] = [];
let service: TestService;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  service = await startTestService(testConnection(), { onStatement: (name) => sent.push(name) });
});
afterAll(() => service.stop());

// Why there is no path is asked of each condition by itself, all at once.
const query = `{
  paths(
    from: "actor:iran", to: "actor:us", asOf: { validAt: "2021-07-26" }
    where: {
      typeIn: [TRAINS], subjectIn: ["actor:iran"], objectIn: ["actor:us"], withActor: ["actor:us"], kindIn: [STATE], signIn: [-1]
      overlaps: "2021", statusIn: [DENIED], projected: false, minSources: 9, claimedBy: ["actor:us"], source: ["source:article"]
      anyOf: [{ signIn: [1] }], not: { signIn: [0] }
    }
  ) { ... on PathSearch { none { reason } } }
}`;

it('a request that sends more than ten statements at once gives the process nothing to warn of', async () => {
  const warnings: Error[] = [];
  const hear = (warning: Error) => warnings.push(warning);
  process.on('warning', hear);
  const { body } = await service.ask(query);
  // Node tells a warning in a tick of its own.
  await sleep(50);
  process.off('warning', hear);
  expect(body.data).toEqual({ paths: { none: { reason: 'FILTER_CUTS' } } });
  expect(sent.filter((name) => name === 'paths/relations-passing').length).toBeGreaterThan(10);
  expect(warnings).toEqual([]);
});
