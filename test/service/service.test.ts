import { existsSync, readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findProcess } from '../../src/local-neo4j/running-process.js';
import { endServices, makeDataFolder, type RunningService, runService } from './running-service.js';

// A first start takes half a minute on two idle cores and several times that on busy ones.
const startMs = 120_000;
const data = makeDataFolder();
const settings = { DATA_DIR: data.path };
let firstStartMs: number;

afterAll(async () => {
  await endServices();
  data.remove();
});

const pidFile = join(data.path, 'neo4j', 'server.pid');

function neo4jPid(): number {
  return Number(readFileSync(pidFile, 'utf8'));
}

async function ask(url: string, query: string) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

describe('the first start', () => {
  let service: RunningService;
  let url: string;
  beforeAll(async () => {
    const startedAt = Date.now();
    service = runService(settings);
    url = await service.url();
    firstStartMs = Date.now() - startedAt;
  }, startMs);

  it('tells what it does, loads the founding data, and ends with the addresses to open', () => {
    expect(service.err()).toContain('Starting Neo4j');
    expect(service.err()).toMatch(/Loaded \d+ claims as version 1/);
    expect(service.out()).toContain(`In a browser  ${url}/\n  For GraphQL   ${url}/graphql\n`);
  });

  it('answers, and is ready', async () => {
    expect(await ask(url, '{ dataset { version } }')).toMatchObject({ data: { dataset: { version: 1 } } });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('keeps a second start away from its data, even where that one asks for the same port', async () => {
    for (const PORT of ['0', new URL(url).port]) {
      const second = runService({ ...settings, PORT });
      expect(await second.exited).toBe(1);
      expect(second.err()).toContain(
        `The service already runs on the data folder ${data.path} (process ${service.process.pid}).`,
      );
      expect(second.err()).toContain(`kill ${service.process.pid}`);
    }
  });

  it('told to end, answers the question at hand, takes no other, and leaves nothing running', async () => {
    const pid = neo4jPid();
    const half = await halfAsked(url, '{ dataset { version } }');
    service.process.kill('SIGTERM');
    await vi.waitFor(() => expect(service.err()).toContain('Stopping'), 5_000);
    // It reads on for a moment, since more may have been sent before.
    await vi.waitFor(() => expect(fetch(`${url}/livez`)).rejects.toThrow(), 5_000);
    const answer = await half.finish();
    expect(answer).toContain('200 OK');
    expect(answer).toContain('{"version":1}');
    expect(await service.exited).toBe(0);
    expect(findProcess(pid)).toBeNull();
    expect(service.err()).not.toMatch(/error/i);
  });
});

describe('the second start', () => {
  let service: RunningService;
  let secondStartMs: number;
  beforeAll(async () => {
    const startedAt = Date.now();
    service = runService({ ...settings, LOG_LEVEL: 'warn' });
    await service.url();
    secondStartMs = Date.now() - startedAt;
  }, startMs);

  it('is faster than the first, since it loads nothing twice', async () => {
    expect(secondStartMs).toBeLessThan(firstStartMs);
    expect(service.err()).toContain('The database holds them already');
    expect(await ask(await service.url(), '{ dataset { version } }')).toMatchObject({
      data: { dataset: { version: 1 } },
    });
  });

  it(
    'answers with 503 when its database dies, starts that again, and answers as before',
    async () => {
      const url = await service.url();
      const dead = neo4jPid();
      process.kill(dead, 'SIGKILL');
      await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(503), startMs);
      expect(await ask(url, '{ dataset { version } }')).toMatchObject({
        errors: [{ extensions: { code: 'DB_UNAVAILABLE' } }],
      });
      const isBack = async () => expect((await fetch(`${url}/readyz`)).status).toBe(200);
      await vi.waitFor(isBack, { timeout: startMs, interval: 200 });
      expect(await ask(url, '{ dataset { version } }')).toMatchObject({ data: { dataset: { version: 1 } } });
      expect(neo4jPid()).not.toBe(dead);
      for (const said of ['Neo4j ended by itself; it is started again', 'Neo4j runs again'])
        expect(service.err()).toContain(said);
    },
    startMs,
  );

  it('ends with code 1 and says where to look when its database dies again and again', async () => {
    const killed = new Set<number>();
    const killNext = setInterval(() => {
      const pid = existsSync(pidFile) ? neo4jPid() : 0;
      if (pid === 0 || killed.has(pid)) return;
      killed.add(pid);
      process.kill(pid, 'SIGKILL');
    }, 50);
    expect(await service.exited).toBe(1);
    clearInterval(killNext);
    expect(service.err()).toMatch(/Neo4j (ended by itself again and again|ended while it started)/);
    expect(service.err()).toContain(join('neo4j', 'logs', 'console.log'));
  });
});

describe('a start that is broken off', () => {
  it(
    'by one signal ends what it has started; by a second one it does not wait for that',
    async () => {
      for (const [signals, code] of [
        [1, 0],
        [2, 1],
      ] as const) {
        const service = runService(settings);
        await vi.waitFor(() => expect(service.err()).toContain('Starting Neo4j'), { timeout: 30_000 });
        const pid = await vi.waitFor(neo4jPid, { timeout: 30_000 });
        service.process.kill('SIGINT');
        // npm passes on what the terminal has sent already: this one does not count.
        service.process.kill('SIGINT');
        await new Promise((resolve) => setTimeout(resolve, 700));
        if (signals === 2) service.process.kill('SIGINT');
        expect(await service.exited).toBe(code);
        await vi.waitFor(() => expect(findProcess(pid)).toBeNull(), { timeout: 30_000 });
        expect(service.out()).toBe('');
      }
    },
    2 * startMs,
  );
});

/** A question of which the server has read the beginning, so that it is at hand although it cannot be answered yet. */
async function halfAsked(url: string, query: string): Promise<{ finish(): Promise<string> }> {
  const { hostname, port } = new URL(url);
  const body = JSON.stringify({ query });
  const socket = createConnection({ host: hostname, port: Number(port) });
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  const closed = new Promise((resolve) => socket.once('close', resolve));
  const head = `POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  await new Promise((resolve) => socket.write(head + body.slice(0, 5), resolve));
  // Nothing tells when the server has read so far; it needs microseconds.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    async finish() {
      socket.write(body.slice(5));
      await closed;
      return answer;
    },
  };
}
