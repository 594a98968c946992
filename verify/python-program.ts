import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Runs a program of a package; all that it wrote to standard output goes there as well. */
export type PythonProgram = (
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
) => Promise<{ code: number; text: string }>;

/** Runs a program with the packages of a folder behind the standard library, which old packages would hide, and with no others. */
const runBehind = `
import runpy, sys
folder, name = sys.argv[1:3]
sys.path.append(folder)
sys.argv[:] = [name, *sys.argv[3:]]
runpy.run_path(f'{folder}/bin/{name}', run_name='__main__')
`;

/** The program of that name in a package of PyPI, which is got once. */
// Into a folder and no virtual environment: Debian's Python cannot make one without a package of its own.
export async function pythonProgram(name: string, version: string): Promise<PythonProgram> {
  const folder = fileURLToPath(new URL(`../.data/${name}-${version}`, import.meta.url));
  const run = async (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const child = spawn('python3', args, {
      // It may leave files where it runs.
      cwd: tmpdir(),
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...environment },
    });
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (some: string) => {
      text += some;
      process.stdout.write(some);
    });
    const [code] = await once(child, 'close');
    return { code: Number(code), text };
  };
  if (!existsSync(folder)) {
    console.log(`Getting ${name} ${version}, once`);
    const unfinished = `${folder}.${process.pid}`;
    const { code } = await run([
      ...['-m', 'pip', 'install', '--quiet', '--target', unfinished],
      `${name}==${version}`,
    ]);
    if (code !== 0) throw new Error(`pip could not get ${name} ${version}`);
    renameSync(unfinished, folder);
  }
  return (args, environment) => run(['-S', '-c', runBehind, folder, name, ...args], environment);
}
