import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sendOverHttp } from '../../../examples/picture/ask/send-over-http.js';
import { help, readArguments } from '../../../examples/picture/read-arguments.js';

const project = resolve(import.meta.dirname, '../../..');

describe('the words after the command', () => {
  it('have defaults', () => {
    expect(readArguments([])).toEqual({
      url: 'http://localhost:4000/graphql',
      out: 'docs/founding-graph.svg',
    });
  });

  it('say where to ask and where to write, or that help is wanted', () => {
    expect(readArguments(['--url', 'https://x.org/graphql', '--out=a.svg'])).toEqual({
      url: 'https://x.org/graphql',
      out: 'a.svg',
    });
    expect(readArguments(['--help', '--out', 'a.svg'])).toBe('help');
    for (const word of ['--url', '--out', '--help']) expect(help).toContain(word);
  });

  it.each([
    [['--uri', 'x'], /--uri/],
    [['a.svg'], /a\.svg/],
    [['--url', 'localhost'], '--url localhost is no address.'],
    [['--url', 'ftp://x/graphql'], '--url ftp://x/graphql is no address.'],
  ])('are refused with a remedy: %j', (words, message) => {
    expect(() => readArguments(words)).toThrow(message);
  });
});

describe('asking over HTTP', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());

  /** The address of a server that answers everything with this. */
  async function answering(status: number, text: string): Promise<string> {
    server = createServer((_request, response) => response.writeHead(status).end(text));
    await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  }

  it('gives the data', async () => {
    const url = await answering(200, '{ "data": { "a": 1 } }');
    expect(await sendOverHttp(url)('query A { a }', 'A', {})).toEqual({ a: 1 });
  });

  it('says what the service refuses', async () => {
    const url = await answering(400, '{ "errors": [{ "message": "Too deep." }] }');
    await expect(sendOverHttp(url)('query A { a }', 'A', {})).rejects.toThrow(
      `The service at ${url} refuses A: Too deep.`,
    );
  });

  it('says that something else answers', async () => {
    const url = await answering(404, '<h1>Not found</h1>');
    await expect(sendOverHttp(url)('query A { a }', 'A', {})).rejects.toThrow(
      `What answers at ${url} is no GraphQL service (HTTP 404).`,
    );
  });
});

describe('npm run picture', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'examples/picture/main.ts', ...words], {
      cwd: project,
      encoding: 'utf8',
    });

  it('prints its help', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toBe(help);
  });

  it('says in plain words that no service is there, and what to do', () => {
    // Port 9 is for throwing away, and nobody listens there.
    const { status, stdout, stderr } = run('--url', 'http://127.0.0.1:9/graphql', '--out', 'none.svg');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^Nothing answers at http:\/\/127\.0\.0\.1:9\/graphql.*\.\nStart the service with `npm start`/,
    );
    expect(stderr).not.toContain('    at ');
  });
});
