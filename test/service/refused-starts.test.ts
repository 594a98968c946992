import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { makeDataFolder, type RunningService, runService } from './running-service.js';

const data = makeDataFolder();
afterAll(() => data.remove());

/** Ends with code 1 and the lines of one clear message, without ever having served. */
async function refusal(service: RunningService): Promise<string> {
  expect(await service.exited).toBe(1);
  expect(service.out()).toBe('');
  expect(service.err()).not.toMatch(/\n {4}at /);
  return service.err();
}

describe('a start is refused in plain words', () => {
  it('with settings that cannot be, all of them at once', async () => {
    const told = await refusal(runService({ DATA_DIR: data.path, PORT: 'http', MAX_DEPTH: 'deep' }));
    expect(told).toContain('PORT is "http"; right would be a whole number from 0 to 65535.');
    expect(told).toContain('MAX_DEPTH is "deep"; right would be a whole number from 1 to 100.');
    expect(told).toContain('.env.example');
  });

  it('with settings in .env that cannot be', async () => {
    writeFileSync(join(data.path, '.env'), 'SANDBOX=perhaps\n');
    const told = await refusal(runService({ DATA_DIR: data.path }, data.path));
    expect(told).toContain('SANDBOX is "perhaps"; right would be true or false.');
  });

  it('when the port is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const PORT = String(typeof address === 'object' && address?.port);
    const told = await refusal(runService({ DATA_DIR: data.path, PORT }));
    expect(told).toContain(`Port ${PORT} at 127.0.0.1 is in use by another program.`);
    expect(told).toContain('set PORT to another port');
    expect(told).not.toContain('Starting Neo4j');
    other.close();
  });

  it('when HOST is no address of this machine', async () => {
    const settings = { DATA_DIR: data.path, HOST: '192.0.2.7', PUBLIC_READING: 'true' };
    const told = await refusal(runService(settings));
    expect(told).toContain('HOST is "192.0.2.7", which is no address of this machine.');
  });

  it('when others could reach it and nobody has said who may read', async () => {
    const told = await refusal(runService({ DATA_DIR: data.path, HOST: '0.0.0.0' }));
    expect(told).toContain('HOST is "0.0.0.0", which other machines can reach, and anybody could read there');
    expect(told).not.toContain('Starting Neo4j');
  });

  it('with a list of trusted documents that is not there, before the database is started', async () => {
    const list = join(data.path, 'no-list.json');
    const told = await refusal(runService({ DATA_DIR: data.path, PORT: '0', TRUSTED_DOCUMENTS: list }));
    expect(told).toContain(`TRUSTED_DOCUMENTS is ${list}, which cannot be read (ENOENT).`);
    expect(told).toContain('npm run documents');
    expect(told).not.toContain('Starting Neo4j');
  });

  it('without Java', async () => {
    const PATH = join(data.path, 'bin');
    mkdirSync(PATH);
    const told = await refusal(runService({ DATA_DIR: data.path, PATH }));
    expect(told).toMatch(/Java/);
    expect(told).toMatch(/17/);
  });

  it('with a data folder that cannot be written', async () => {
    const file = join(data.path, 'a-file');
    writeFileSync(file, '');
    const told = await refusal(runService({ DATA_DIR: join(file, 'data') }));
    expect(told).toContain(`The data folder ${join(file, 'data')} cannot be made`);
    expect(told).toContain('DATA_DIR');
  });
});

describe('with a database of its own choice a start is refused', () => {
  const NEO4J_URI = inject('neo4jUri');

  it('when nothing answers there', async () => {
    const told = await refusal(runService({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' }));
    expect(told).toContain('The database at bolt://127.0.0.1:9 does not answer');
    expect(told).toContain('leave NEO4J_URI out');
  });

  it('when the password is wrong', async () => {
    const told = await refusal(runService({ NEO4J_URI, NEO4J_PASSWORD: 'wrong' }));
    expect(told).toContain('does not accept the password for "neo4j"');
    expect(told).toContain('NEO4J_PASSWORD');
    expect(told).not.toContain('wrong"');
  });

  it('when the password is missing', async () => {
    const told = await refusal(runService({ NEO4J_URI }));
    expect(told).toContain('NEO4J_PASSWORD is not set');
  });

  it('when there is no database of that name', async () => {
    const settings = { NEO4J_URI, NEO4J_PASSWORD: inject('neo4jPassword'), NEO4J_DATABASE: 'nowhere' };
    expect(await refusal(runService(settings))).toContain('There is no database "nowhere"');
  });
});
