import { writeFile } from 'node:fs/promises';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** What `tools/test.mjs` prints; a broken file, suite hook or stray error counts as one failure each. */
export type TestSum = { passed: number; failed: number; skipped: string[] };

/** Counts a finished run; a skipped test is named with its note, where it has one. */
export function sumUp(modules: readonly TestModule[], strayErrors: readonly SerializedError[]): TestSum {
  const sum: TestSum = { passed: 0, failed: strayErrors.length, skipped: [] };
  for (const module of modules) {
    sum.failed += module.errors().length;
    for (const suite of module.children.allSuites()) sum.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') sum.passed += 1;
      else if (state === 'failed') sum.failed += 1;
      else sum.skipped.push(nameWithNote(test.fullName, test.result()));
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
