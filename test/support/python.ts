import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Runs a script of the fixtures with its packages at hand; gives what it prints. */
export type RunPython = (script: string, args: readonly string[]) => Promise<string>;

const run = promisify(execFile);
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const cache = fileURLToPath(new URL('../../.data', import.meta.url));
/** What tests need beside what the examples do. */
const requirements = [
  fileURLToPath(new URL('../../examples/analytics/requirements.txt', import.meta.url)),
  join(fixtures, 'python-requirements.txt'),
];
const printed = 64 * 1024 * 1024;

/** Null as `pythonEnvironment` is. */
export async function openPython(): Promise<RunPython | null> {
  const env = await pythonEnvironment();
  if (env === null) return null;
  const options = { env: { ...process.env, ...env }, maxBuffer: printed };
  return async (script, args) => (await run('python3', [join(fixtures, script), ...args], options)).stdout;
}

/** Where Python finds the packages; null, after a word on why, where there is no Python 3.11 or they cannot be had; where REQUIRE_PYTHON is set that is an error. Packages are fetched once. */
export async function pythonEnvironment(): Promise<Record<string, string> | null> {
  try {
    return { PYTHONPATH: await havePackages(), PYTHONDONTWRITEBYTECODE: '1' };
  } catch (error) {
    if (process.env['REQUIRE_PYTHON']) throw error;
    console.warn(`Left out for want of Python: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

async function havePackages(): Promise<string> {
  const { stdout } = await run('python3', [
    '-c',
    'import sys; assert sys.version_info >= (3, 11), sys.version; print(sys.version)',
  ]);
  const key = createHash('sha256').update(stdout);
  for (const file of requirements) key.update(readFileSync(file));
  const folder = join(cache, `python-${key.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  try {
    // Into a folder and no virtual environment: Debian's Python cannot make one without a package of its own.
    const wanted = requirements.flatMap((file) => ['-r', file]);
    await run('python3', ['-m', 'pip', 'install', '--quiet', '--target', unfinished, ...wanted]);
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run had the same packages a moment earlier: they are as good.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
