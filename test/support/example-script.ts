import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ended } from './command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fileURLToPath(new URL('../../examples/analytics/', import.meta.url));

/** Runs a script of examples/analytics in a process of its own, one in Python with `cwd` as its folder. */
export function runExample(
  script: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd: string = root,
): Promise<Ended> {
  const isPython = script.endsWith('.py');
  const command = isPython ? 'python3' : process.execPath;
  const loader = isPython ? [] : ['--import', 'tsx'];
  const child = spawn(command, [...loader, folder + script, ...words], {
    // Only from the project's own folder does Node find tsx.
    cwd: isPython ? cwd : root,
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
