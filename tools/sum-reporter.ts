import { writeFile } from 'node:fs/promises';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What `tools/test.mjs` prints; a broken file, suite hook or stray error counts as one failure each. */
export type TestSum = { passed: number; failed: number; failures: string[]; skipped: string[] };

const mostOfMessage = 200;

/** Counts a finished run; a failure is named with the first line of its error, a skipped test with its note, where it has one. */
export function sumUp(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): TestSum {
  const sum: TestSum = { passed: 0, failed: 0, failures: [], skipped: [] };
  const fail = (where: string, [error]: readonly Pick<SerializedError, 'message'>[]) => {
    sum.failed += 1;
    sum.failures.push(`${where}: ${error?.message.split('\n')[0]?.slice(0, mostOfMessage) ?? ''}`);
  };
  for (const error of strayErrors) fail('outside of the tests', [error]);
  for (const module of modules) {
    const file = module.relativeModuleId;
    for (const error of module.errors()) fail(file, [error]);
    for (const suite of module.children.allSuites())
      for (const error of suite.errors()) fail(`${file} > ${suite.fullName}`, [error]);
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') sum.passed += 1;
      else if (result.state === 'failed') fail(`${file} > ${test.fullName}`, result.errors);
      else sum.skipped.push(nameWithNote(test.fullName, result));
    }
  }
  return sum;
}

function nameWithNote(name: string, result: object): string {
  return 'note' in result && typeof result.note === 'string' ? `${name} (${result.note})` : name;
}

/** Writes the sum as JSON to the file that TEST_SUM_FILE names; vitest wants a default export. */
export default class SumReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): Promise<void> {
    const file = process.env['TEST_SUM_FILE'];
    if (file !== undefined) await writeFile(file, JSON.stringify(sumUp(modules, strayErrors)));
  }
}
