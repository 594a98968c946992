// `npm run check`: everything that can be said of the code without running it. Each check runs, whatever became of the
// one before; one that fails shows its output. Closes with the line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of node_modules; its whole output comes back when it fails. */
function program(name, args, env = {}) {
  return () => {
    const bin = join(root, 'node_modules/.bin', name);
    const { status, stdout, stderr, error } = spawnSync(bin, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, ...env },
    });
    return status === 0 ? { problems: [] } : { problems: [`${stdout}${stderr}${error ?? ''}`.trim()] };
  };
}

const prepared = spawnSync(process.execPath, [join(root, 'tools/prepare.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (prepared.status !== 0) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const { register } = await import('tsx/esm/api');
register();
const rules = await import('./house-rules.ts');
const { cypherTexts } = await import('./cypher-texts.ts');
const { default: codegen } = await import('../codegen.ts');
const files = rules.projectFiles(root);

const checks = {
  'format and lint': program('biome', ['check', '--error-on-warnings']),
  types: program('tsc', ['--noEmit', '-p', 'tsconfig.json']),
  // They run in browsers, or tell one what to do.
  ...Object.fromEntries(
    ['explorer', 'graphiql', 'landing', 'test/browser'].map((folder) => [
      `types of ${folder}`,
      program('tsc', ['--noEmit', '-p', folder]),
    ]),
  ),
  'generated files are fresh': program('graphql-codegen', ['--check'], { NODE_OPTIONS: '--import tsx' }),
  'schema and operations': program('eslint', ['--max-warnings=0', 'schema.graphql', 'examples', 'explorer']),
  imports: program('depcruise', [
    '--config',
    '.dependency-cruiser.mjs',
    'src',
    'test',
    'tools',
    'examples',
    'bench',
    'verify',
    'explorer',
    'graphiql',
    'landing',
  ]),
  'dead code and unused packages': program('knip', ['--treat-config-hints-as-errors']),
  'no task without an issue': () => rules.unnumberedTasks(files),
  'file lengths': () => rules.fileLengths(files),
  'no Cypher made at run time': () => cypherTexts(files),
  'no any': () => rules.writtenAny(files),
  'no leftovers of generators': () => rules.leftovers(files, Object.keys(codegen.generates)),
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const start = performance.now();
  const { problems, note } = check();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${problems.length === 0 ? 'ok    ' : 'FAILED'}  ${name}, ${seconds} s${note ? ` (${note})` : ''}`,
  );
  for (const problem of problems) console.log(problem);
  if (problems.length > 0) failed += 1;
}
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
