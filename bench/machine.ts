import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { distributionName } from '../src/local-neo4j/pinned-versions.js';

/** On what a bench has run. */
export type Machine = {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
};

/** This machine, without its name. */
export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()}`,
  };
}

/** What the numbers depend on besides the machine. */
export function usedVersions(): Readonly<Record<string, string>> {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };
  const packages = { ...dependencies, ...devDependencies };
  const named = ['@apollo/server', 'graphql', 'neo4j-driver', '@neo4j/graphql'];
  return {
    node: process.versions.node,
    neo4j: distributionName().replace('neo4j-', ''),
    ...Object.fromEntries(named.map((name) => [name, packages[name] ?? 'missing'])),
  };
}

/** The commit that is measured, with a plus where files differ from it. */
export function measuredCommit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+');
}
