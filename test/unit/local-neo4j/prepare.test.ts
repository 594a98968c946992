import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../tools/prepare.mjs', import.meta.url));

describe('preparing a clone', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'prepare-'));
    mkdirSync(join(root, 'tools'));
    cpSync(script, join(root, 'tools', 'prepare.mjs'));
    for (const path of ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'src/deep/a.ts']) {
      write(path, 60);
    }
    write(
      'bin/npm',
      0,
      `#!/bin/sh\necho "$@" > npm-calls\n/bin/mkdir -p node_modules && : > node_modules/.package-lock.json\n`,
    );
    chmodSync(join(root, 'bin', 'npm'), 0o755);
    write(
      'node_modules/typescript/bin/tsc',
      0,
      `const fs = require('node:fs'); fs.mkdirSync('dist', { recursive: true });
      fs.appendFileSync('tsc-calls', 'x'); fs.writeFileSync('dist/main.js', '');`,
    );
  });

  afterEach(() => rmSync(root, { recursive: true }));

  function write(path: string, secondsAgo: number, text = ''): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    const time = new Date(Date.now() - 1000 * secondsAgo);
    utimesSync(join(root, path), time, time);
    if (secondsAgo > 0) utimesSync(dirname(join(root, path)), time, time);
  }

  function prepare(args: string[] = [], nodeVersion?: string): { status: number | null; said: string } {
    const pretend = `Object.defineProperty(process,'versions',{value:{node:'${nodeVersion}'}})`;
    const preload = nodeVersion ? ['--import', `data:text/javascript,${pretend}`] : [];
    const { status, stderr } = spawnSync(
      process.execPath,
      [...preload, join(root, 'tools/prepare.mjs'), ...args],
      {
        encoding: 'utf8',
        env: { PATH: join(root, 'bin') },
      },
    );
    return { status, said: stderr };
  }

  function compilations(): number {
    return existsSync(join(root, 'tsc-calls')) ? readFileSync(join(root, 'tsc-calls'), 'utf8').length : 0;
  }

  it('installs packages, the compiler among them, where they are missing', () => {
    expect(prepare()).toEqual({ status: 0, said: 'Installing packages (npm ci) ...\n' });
    expect(readFileSync(join(root, 'npm-calls'), 'utf8')).toMatch(/^ci --include=dev /);
  });

  it('installs them again when the lock file is newer', () => {
    write('node_modules/.package-lock.json', 100);
    expect(prepare().said).toContain('npm ci');
  });

  it('has nothing to do and to say the second time', () => {
    prepare(['--build']);
    expect(prepare(['--build'])).toEqual({ status: 0, said: '' });
    expect(compilations()).toBe(1);
  });

  it('compiles only when asked', () => {
    prepare();
    expect(compilations()).toBe(0);
  });

  it.each(['src/deep/a.ts', 'src/new.ts', 'tsconfig.json'])('compiles again when %s has changed', (path) => {
    prepare(['--build']);
    write(path, -5);
    expect(prepare(['--build'])).toEqual({ status: 0, said: 'Compiling src to dist ...\n' });
  });

  it('compiles everything again when the result is gone', () => {
    prepare(['--build']);
    rmSync(join(root, 'dist/main.js'));
    write('dist/.tsbuildinfo', 0);
    prepare(['--build']);
    expect(compilations()).toBe(2);
    expect(existsSync(join(root, 'dist/.tsbuildinfo'))).toBe(false);
  });

  it('compiles again what was changed while the compiler ran', () => {
    write(
      'node_modules/typescript/bin/tsc',
      0,
      `const fs = require('node:fs'); fs.mkdirSync('dist', { recursive: true });
      fs.writeFileSync('dist/main.js', ''); fs.writeFileSync('src/deep/a.ts', 'changed');`,
    );
    prepare(['--build']);
    expect(prepare(['--build']).said).toBe('Compiling src to dist ...\n');
  });

  it('does not take a failed compilation for a finished one', () => {
    write(
      'node_modules/typescript/bin/tsc',
      0,
      `require('node:fs').mkdirSync('dist', {recursive: true}); process.exit(2);`,
    );
    const failed = { status: 1, said: expect.stringContaining('Compiling failed: see the errors above.') };
    expect(prepare(['--build'])).toEqual(failed);
    expect(prepare(['--build'])).toEqual(failed);
  });

  describe('the pages', () => {
    const all = ['landing', 'explorer', 'graphiql']
      .map((name) => `Building the page /${name} ...\n`)
      .join('');
    const vite = 'node_modules/vite/bin/vite.js';

    beforeEach(() => {
      for (const path of [
        'landing/a.ts',
        'explorer/deep/a.ts',
        'graphiql/a.ts',
        'examples/operations/a.graphql',
      ])
        write(path, 60);
      write('tools/page-config.ts', 60);
      write(vite, 0, `require('node:fs').mkdirSync('dist/pages/' + process.argv[3], { recursive: true });`);
    });

    it('are built once, and only when asked', () => {
      expect(prepare(['--build']).said).not.toContain('page');
      expect(prepare(['--pages'])).toEqual({ status: 0, said: all });
      expect(prepare(['--pages'])).toEqual({ status: 0, said: '' });
    });

    it('are all built anew on demand', () => {
      prepare(['--pages']);
      expect(prepare(['--pages=all']).said).toBe(all);
    });

    it.each([
      ['explorer', 'explorer/deep/a.ts'],
      ['explorer', 'explorer/new.ts'],
      ['graphiql', 'examples/operations/a.graphql'],
    ])('are built again one by one: %s when %s has changed', (name, path) => {
      prepare(['--pages']);
      write(path, -5);
      expect(prepare(['--pages']).said).toBe(`Building the page /${name} ...\n`);
    });

    it('are built again when the result is gone', () => {
      prepare(['--pages']);
      rmSync(join(root, 'dist/pages/landing'), { recursive: true });
      expect(prepare(['--pages']).said).toBe('Building the page /landing ...\n');
    });

    it('end the start with code 1 when they cannot be built', () => {
      write(vite, 0, 'process.exit(1);');
      const failed = {
        status: 1,
        said: expect.stringContaining('Building /landing failed: see the errors above.'),
      };
      expect(prepare(['--pages'])).toEqual(failed);
      expect(prepare(['--pages'])).toEqual(failed);
    });
  });

  it('ends with code 1 when the packages cannot be installed', () => {
    write('bin/npm', 0, '#!/bin/sh\nexit 1\n');
    expect(prepare()).toMatchObject({ status: 1, said: expect.stringContaining('npm ci failed') });
    rmSync(join(root, 'bin/npm'));
    expect(prepare()).toMatchObject({ status: 1, said: expect.stringContaining('npm does not run') });
  });

  it.each(['18.20.4', '20.18.3', '21.7.3'])('refuses Node %s in a clear sentence', (version) => {
    const { status, said } = prepare([], version);
    expect(status).toBe(1);
    expect(said).toContain(`needs Node 20.19 or newer`);
    expect(said).toContain(version);
  });

  it.each(['20.19.0', '22.0.0', '24.1.0'])('accepts Node %s', (version) => {
    expect(prepare([], version).status).toBe(0);
  });
});
