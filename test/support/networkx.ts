import { execFile, spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packages = ['networkx==3.6.1', 'numpy==2.4.6', 'scipy==1.17.1'];
/** What is installed once is kept beside the server's jars. */
const folder = fileURLToPath(new URL('../../.data/networkx-3.6.1', import.meta.url));
const script = fileURLToPath(new URL('networkx-measures.py', import.meta.url));

/** A graph as the script takes it. */
export type NetworkxGraph = {
  readonly relations: readonly {
    readonly subject: string;
    readonly object: string;
    readonly sources: number;
    readonly symmetric: boolean;
  }[];
  readonly damping: number;
  readonly of: string;
  readonly one: readonly string[];
  readonly other: readonly string[];
  readonly groups: readonly (readonly string[])[];
};

/** What networkx makes of a graph; numbers by the ids of actors under the names of measures. */
export type NetworkxMeasures = Readonly<Record<string, Readonly<Record<string, number>>>> & {
  readonly components: readonly (readonly string[])[];
  readonly bridges: readonly (readonly string[])[];
  readonly articulation: readonly string[];
  readonly modularity: number | null;
};

/** Whether there is a Python that can run networkx 3.6: 3.11 or later, with its module for environments. */
export async function hasPython(): Promise<boolean> {
  const check = 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))';
  return run('python3', ['-c', check]).then(
    () => true,
    () => false,
  );
}

/** Measures of each graph; the first call installs networkx. */
export async function networkx(graphs: readonly NetworkxGraph[]): Promise<NetworkxMeasures[]> {
  await install();
  const child = spawn(`${folder}/bin/python`, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(graphs));
  return JSON.parse(await text(child.stdout));
}

async function install(): Promise<void> {
  if (existsSync(folder)) return;
  try {
    await run('python3', ['-m', 'venv', folder]);
    await run(`${folder}/bin/pip`, ['install', '--quiet', '--disable-pip-version-check', ...packages]);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
