import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const project = resolve(import.meta.dirname, '../../..');
const readJson = (file: string): unknown => JSON.parse(readFileSync(resolve(project, file), 'utf8'));

const versions = z.record(z.string(), z.string());
const manifest = z
  .object({
    engines: z.object({ node: z.string() }),
    dependencies: versions,
    devDependencies: versions,
    // Below a package stands what takes the place of its peers: versions of ours, told by reference.
    overrides: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string().startsWith('$'))])),
  })
  .parse(readJson('package.json'));
const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ version: z.string().optional(), optionalDependencies: versions.optional() }),
    ),
  })
  .parse(readJson('package-lock.json'));

/** The versions of a package in the lock file, one for each copy that is installed. */
function locked(name: string): string[] {
  return Object.entries(lock.packages)
    .filter(([folder]) => folder === `node_modules/${name}` || folder.endsWith(`/node_modules/${name}`))
    .map(([, { version }]) => version ?? 'none');
}

/** True when the version, numbers with dots between them, is the floor or above it. */
function isAtLeast(version: string, floor: string): boolean {
  const have = version.split('.').map(Number);
  const need = floor.split('.').map(Number);
  const differing = need.findIndex((part, at) => part !== have[at]);
  return differing === -1 || (have[differing] ?? 0) > (need[differing] ?? 0);
}

describe('versions', () => {
  it.each([
    ['16.15.0', '16.15.0', true],
    ['16.9.0', '16.15.0', false],
    ['17.0.0', '16.15.0', true],
    ['5.5.0', '5.5.1', false],
  ])('compare as numbers: %s against the floor %s', (version, floor, expected) => {
    expect(isAtLeast(version, floor)).toBe(expected);
  });

  // Below these, known documents stop the service or pass its limits.
  it.each([
    ['graphql', '16.15.0'],
    ['@apollo/server', '5.5.0'],
  ])('of %s are %s or later, in one copy', (name, floor) => {
    const copies = locked(name);
    expect(copies).toHaveLength(1);
    expect(copies.filter((version) => !isAtLeast(version, floor))).toEqual([]);
  });

  it('are exact in package.json', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
    const written = Object.entries(all).filter(([, version]) => typeof version === 'string');
    expect(written.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('are the same in the lock file', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    const differing = Object.entries(all).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(differing).toEqual([]);
  });

  // npm leaves out of the lock file what the registry at hand lacks, and `npm ci` then refuses the file everywhere.
  it('are locked for the binaries of other platforms too', () => {
    const optional = Object.values(lock.packages).flatMap((each) =>
      Object.keys(each.optionalDependencies ?? {}),
    );
    expect(optional.filter((name) => locked(name).length === 0)).toEqual([]);
  });

  it('of Node begin with the one in .nvmrc, the oldest that is supported', () => {
    expect(manifest.engines.node).toBe('>=20.19 <21 || >=22');
    expect(readFileSync(resolve(project, '.nvmrc'), 'utf8').trim()).toBe('20');
    expect(manifest.devDependencies['@types/node']).toMatch(/^20\./);
  });
});
