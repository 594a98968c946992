import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** Runs a script of the fixtures with the packages of `python-requirements.txt` at hand; gives what it prints. */
export type RunPython = (script: string, args: readonly string[]) => Promise<string>;

const run = promisify(execFile);
const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const cache = fileURLToPath(new URL('../../.data', import.meta.url));
const requirements = join(fixtures, 'python-requirements.txt');
const printed = 64 * 1024 * 1024;

/** Null, after a word on why, where there is no Python 3.11 or its packages cannot be had; where REQUIRE_PYTHON is set that is an error. Packages are fetched once. */
export async function openPython(): Promise<RunPython | null> {
  try {
    const packages = await havePackages();
    return async (script, args) => {
      const env = { ...process.env, PYTHONPATH: packages, PYTHONDONTWRITEBYTECODE: '1' };
      const options = { env, maxBuffer: printed };
      return (await run('python3', [join(fixtures, script), ...args], options)).stdout;
    };
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
  const key = createHash('sha256').update(stdout).update(readFileSync(requirements)).digest('hex');
  const folder = join(cache, `python-${key.slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${folder}.${process.pid}`;
  try {
    // Into a folder and no virtual environment: Debian's Python cannot make one without a package of its own.
    await run('python3', ['-m', 'pip', 'install', '--quiet', '--target', unfinished, '-r', requirements]);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
