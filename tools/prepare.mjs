// Brings a clone to where it can run: installs packages; with --build compiles src to dist, with --pages builds the pages that
// are older than their sources, with --pages=all every one. Runs before any package is there, so it uses Node alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each page is made from, besides the packages; its folder gives the page its name. */
const pages = {
  landing: ['landing'],
  explorer: ['explorer'],
  graphiql: ['graphiql', 'examples/operations'],
};

requireNode();
installPackages();
if (process.argv.includes('--build')) build();
if (process.argv.includes('--pages')) buildPages(isStale);
if (process.argv.includes('--pages=all')) buildPages(() => true);

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major >= 22 || (major === 20 && minor >= 19)) return;
  giveUp(
    `This needs Node 20.19 or newer (of the even versions: 20, 22, 24), but runs on ${process.versions.node}.`,
  );
}

function installPackages() {
  // npm writes this copy of the lock file as the last thing of an install.
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return;
  console.error('Installing packages (npm ci) ...');
  // NODE_ENV=production would leave out the compiler.
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], 'npm ci failed: see its message above.');
}

function build() {
  const stamp = join(root, 'dist', '.compiled');
  const newest = Math.max(newestIn('src'), changedAt('tsconfig.json'), changedAt('tsconfig.build.json'));
  if (existsSync(join(root, 'dist', 'main.js')) && changedAt('dist/.compiled') >= newest) return;
  console.error('Compiling src to dist ...');
  // The compiler trusts its own notes and would not write again what is missing.
  if (!existsSync(join(root, 'dist', 'main.js')))
    rmSync(join(root, 'dist'), { recursive: true, force: true });
  const startedAt = new Date();
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  run(process.execPath, [compiler, '-p', 'tsconfig.build.json'], 'Compiling failed: see the errors above.');
  writeFileSync(stamp, '');
  // What was changed while the compiler ran counts as newer.
  utimesSync(stamp, startedAt, startedAt);
}

function buildPages(isWanted) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const name of Object.keys(pages).filter(isWanted)) {
    console.error(`Building the page /${name} ...`);
    const startedAt = new Date();
    run(process.execPath, [vite, 'build', name], `Building /${name} failed: see the errors above.`);
    const stamp = join(root, stampOf(name));
    writeFileSync(stamp, '');
    utimesSync(stamp, startedAt, startedAt);
  }
}

function isStale(name) {
  const sources = [
    ...pages[name].map(newestIn),
    ...['tools/page-config.ts', 'package-lock.json'].map(changedAt),
  ];
  return changedAt(stampOf(name)) < Math.max(...sources);
}

// Within what it tells of, so that it goes with it.
function stampOf(name) {
  return `dist/pages/${name}/.built`;
}

function newestIn(folder) {
  // A folder's own time tells of files that were removed.
  const times = readdirSync(join(root, folder), { withFileTypes: true }).map((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? newestIn(path) : changedAt(path);
  });
  return Math.max(changedAt(folder), ...times);
}

function changedAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function run(command, args, failure) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (error) giveUp(`${command} does not run: ${error.message}`);
  if (status !== 0) giveUp(failure);
}

function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}
