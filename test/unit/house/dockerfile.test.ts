import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');
const text = readFileSync(resolve(project, 'Dockerfile'), 'utf8');
const lines = text.split('\n');

/** Files and folders that the image takes from the project, not from an earlier stage. */
const copied = lines
  .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
  .flatMap((line) => line.split(' ').slice(1, -1));

describe('Dockerfile', () => {
  it('says first that it was not built where it was written', () => {
    expect(lines[0]).toMatch(/^# Not yet built/);
  });

  it('stands on one pinned release of a Node that the service supports', () => {
    const bases = lines.filter((line) => line.startsWith('FROM ')).map((line) => line.split(' ')[1] ?? '');
    expect(new Set(bases).size).toBe(1);
    const [major = 0, minor = 0] = (/^node:(\d+\.\d+)\.\d+-[a-z]+-slim$/.exec(bases[0] ?? '')?.[1] ?? '')
      .split('.')
      .map(Number);
    expect((major === 20 && minor >= 19) || major >= 22).toBe(true);
  });

  it('copies only what is there', () => {
    expect(copied).not.toEqual([]);
    expect(copied.filter((file) => !existsSync(resolve(project, file)))).toEqual([]);
  });

  it('is sent just what it copies', () => {
    const allowed = readFileSync(resolve(project, '.dockerignore'), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(allowed[0]).toBe('*');
    expect(new Set(allowed.slice(1))).toEqual(new Set(copied.map((file) => `!${file}`)));
  });

  it('has beside dist what the service reads at start', () => {
    expect(copied).toEqual(expect.arrayContaining(['schema.graphql', 'data']));
  });

  it('runs without rights of root, listens to the outside and needs no npm', () => {
    expect(lines.indexOf('USER node')).toBeGreaterThan(
      lines.findLastIndex((line) => line.startsWith('COPY ')),
    );
    expect(text).toMatch(/^ENV .*HOST=0\.0\.0\.0/m);
    expect(lines.filter((line) => line !== '').at(-1)).toBe('CMD ["node", "dist/main.js"]');
  });
});
