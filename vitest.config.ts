import { defineConfig } from 'vitest/config';

/** One file at a time in the given place of the order, all on the one database that the global setup starts. */
function onTheDatabase(
  name: 'graph' | 'api' | 'service' | 'browser',
  groupOrder: number,
  moreSetup: readonly string[] = [],
) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      globalSetup: ['test/support/global-setup.ts', ...moreSetup],
      fileParallelism: false,
      // What each file would load anew is the service itself, a second or more; no file changes what another one has loaded.
      isolate: false,
      sequence: { groupOrder },
    },
  };
}

export default defineConfig({
  // Node loads Apollo with graphql's CommonJS build. Vite would take the ES one for our own files, and the two do not
  // know each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // The first start may fetch the server's jars, and stopping a database writes its last checkpoint.
    teardownTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      onTheDatabase('graph', 2),
      onTheDatabase('api', 3),
      onTheDatabase('browser', 4, ['test/support/browser-setup.ts']),
      onTheDatabase('service', 5),
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // main.ts and commands run in processes of their own, where this coverage does not reach.
      exclude: ['src/**/*.generated.ts', 'src/main.ts', 'src/commands/{claim,import,export}.ts'],
      reporter: ['text', 'text-summary'],
      reportOnFailure: true,
      thresholds: { lines: 90 },
    },
  },
});
