import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');
const config = await extractDepcruiseConfig(join(project, '.dependency-cruiser.mjs'));

/** A tree that keeps every rule, with as many of the allowed neighbours of each planted fault as possible. */
const soundTree = {
  'package.json': '{"dependencies":{"neo4j-driver":"*","graphql":"*"},"devDependencies":{"vitest":"*"}}',
  'src/main.ts': "import 'neo4j-driver'; import './config.js'; import './server.js';",
  'src/config.ts': 'export const port = 1;',
  'src/server.ts': "import 'graphql'; import './resolvers.js';",
  'src/resolvers.ts': "import './actors/actor-resolvers.js'; import './relations/relation-resolvers.js';",
  'src/start-error.ts': 'export const startError = 1;',
  'src/schema.generated.ts': "import type { Actor } from './actors/actor.js'; export type Parent = Actor;",
  'src/actors/actor.ts': "import '../time/when.js'; export type Actor = string; export const isActor = 1;",
  'src/actors/actor-store.ts': "import '../graph/run.js'; import './actor.js';",
  'src/actors/actor-resolvers.ts': "import 'graphql'; import type {} from '../schema.generated.js';",
  'src/relations/relation.ts': "import type {} from '../actors/actor.js'; import '../vocabulary/words.js';",
  'src/relations/relation-resolvers.ts': "import '../actors/actor-filter.js'; import '../node/find-node.js';",
  'src/actors/actor-filter.ts': "import '../search/name-fold.js';",
  'src/search/name-fold.ts': 'export const fold = 1;',
  'src/node/find-node.ts': "import type {} from '../actors/actor.js';",
  'src/time/when.ts': 'export const when = 1;',
  'src/vocabulary/words.ts': 'export const words = 1;',
  'src/graph/run.ts': "import 'neo4j-driver'; import '../start-error.js';",
  'src/commands/load.ts': "import '../config.js'; import '../loader/load.js';",
  'src/loader/load.ts': "import '../graph/run.js';",
  'src/local-neo4j/start.ts': "import '../start-error.js';",
  'test/api/actors.test.ts': "import '../../src/server.js'; import 'vitest'; import '../support/start.js';",
  'test/support/start.ts': "import '../../src/graph/run.js';",
  'tools/plugin.ts': 'export const plugin = 1;',
  'examples/draw.ts': "import 'vitest';",
  'explorer/main.tsx': "import './state/view.js';",
  'explorer/state/view.ts': 'export const view = 1;',
  'explorer/state/panel.tsx': 'export const panel = 1;',
  'explorer/vite.config.ts': "import '../tools/plugin.js';",
  'landing/landing.ts': 'export const landing = 1;',
};

/** Rule, file, and the one line put in the file's place that breaks the rule. */
const faults: [rule: string, file: string, line: string][] = [
  ['no-cycles', 'src/config.ts', "import type {} from './main.js';"],
  ['driver-behind-graph', 'src/server.ts', "import 'neo4j-driver';"],
  ['driver-behind-graph', 'src/loader/load.ts', "import type {} from 'neo4j-driver';"],
  ['graph-stands-alone', 'src/graph/run.ts', "import '../time/when.js';"],
  ['stores-without-graphql', 'src/actors/actor-store.ts', "import 'graphql';"],
  ['stores-without-graphql', 'src/actors/actor-store.ts', "import '@apollo/server';"],
  [
    'stores-without-graphql',
    'src/relations/relation-store.ts',
    "import type {} from '../schema.generated.js';",
  ],
  ['features-share-types-only', 'src/relations/relation.ts', "import '../actors/actor.js';"],
  ['features-share-types-only', 'src/relations/relation-resolvers.ts', "import '../actors/actor-store.js';"],
  ['features-share-types-only', 'src/analytics/centrality.ts', "import '../actors/actor-store.js';"],
  ['features-join-above-stores', 'src/relations/relation-store.ts', "import '../actors/actor-filter.js';"],
  ['features-join-above-stores', 'src/relations/relation-store.ts', "import '../node/find-node.js';"],
  [
    'features-join-above-stores',
    'src/relations/relation-filter.ts',
    "import '../actors/actor-resolvers.js';",
  ],
  ['config-read-once', 'src/server.ts', "import './config.js';"],
  ['config-read-once', 'src/actors/actor-store.ts', "import type {} from '../config.js';"],
  ['src-without-tests-and-tools', 'src/server.ts', "import '../tools/plugin.js';"],
  ['src-without-tests-and-tools', 'src/graph/run.ts', "import '../../test/support/start.js';"],
  ['src-without-tests-and-tools', 'src/server.ts', "import type {} from '../examples/draw.js';"],
  ['src-without-tests-and-tools', 'src/server.ts', "import '../landing/landing.js';"],
  ['explorer-rules-without-components', 'explorer/state/view.ts', "import './panel.js';"],
  ['pages-are-clients', 'explorer/state/view.ts', "import '../../src/config.js';"],
  ['pages-are-clients', 'explorer/main.tsx', "import type {} from '../landing/landing.js';"],
  ['examples-are-clients', 'examples/draw.ts', "import type {} from '../src/schema.generated.js';"],
  ['examples-are-clients', 'examples/draw.ts', "import '../test/support/start.js';"],
  ['api-tests-through-the-api', 'test/api/actors.test.ts', "import '../../src/resolvers.js';"],
  ['api-tests-through-the-api', 'test/api/actors.test.ts', "import '../../src/actors/actor-resolvers.js';"],
  ['local-neo4j-only-runs-a-server', 'src/local-neo4j/start.ts', "import 'graphql';"],
  ['local-neo4j-only-runs-a-server', 'src/local-neo4j/start.ts', "import 'neo4j-driver';"],
  ['local-neo4j-only-runs-a-server', 'src/local-neo4j/start.ts', "import '../time/when.js';"],
  ['loader-without-graphql', 'src/loader/load.ts', "import 'graphql';"],
  ['loader-without-graphql', 'src/loader/load.ts', "import type {} from '../schema.generated.js';"],
  ['formats-are-pure', 'src/import/formats/csv.ts', "import '../../graph/run.js';"],
  ['export-forms-are-pure', 'src/export/formats/gexf.ts', "import '../../graph/run.js';"],
  ['src-without-dev-dependencies', 'src/server.ts', "import 'vitest';"],
  ['imports-resolve', 'src/server.ts', "import './sever.js';"],
];

let tree: string;

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'political-relations-imports-'));
  symlinkSync(join(project, 'node_modules'), join(tree, 'node_modules'));
  for (const [file, text] of Object.entries(soundTree)) plant(file, text);
});
afterEach(() => rmSync(tree, { recursive: true }));

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
}

/** Rule and file of each violation in the tree, each pair once. */
async function violations(): Promise<string[]> {
  const { forbidden = [], options = {} } = config;
  const cruiseOptions: ICruiseOptions = { ...options, baseDir: tree, validate: true, ruleSet: { forbidden } };
  const { output } = await cruise(
    ['src', 'test', 'tools', 'examples', 'explorer', 'landing'],
    cruiseOptions,
    options.enhancedResolveOptions,
  );
  const found = (output as ICruiseResult).summary.violations;
  return [...new Set(found.map(({ rule, from }) => `${rule.name} in ${from}`))];
}

describe('the rules of who may import whom', () => {
  it('let a sound tree pass', async () => {
    expect(await violations()).toEqual([]);
  });

  it.each(faults)('catch a breach of %s in %s: %s', async (rule, file, line) => {
    plant(file, line);
    expect(await violations()).toContain(`${rule} in ${file}`);
  });

  it('are each broken once above', () => {
    const rules = (config.forbidden ?? []).map(({ name }) => name);
    expect(new Set(faults.map(([rule]) => rule))).toEqual(new Set(rules));
  });
});
