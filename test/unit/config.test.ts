import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { readConfig, settings } from '../../src/config.js';
import { refusal } from '../support/refused-settings.js';

describe('readConfig', () => {
  it('needs no setting at all', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 4000,
      dataDir: resolve('.data'),
      sourcesDir: null,
      neo4j: null,
      database: 'neo4j',
      javaHome: null,
      planAhead: true,
      writeToken: null,
      reading: null,
      sandbox: false,
      introspection: true,
      logLevel: 'info',
      limits: {
        depth: 15,
        aliases: 15,
        directives: 50,
        rootFields: 20,
        tokens: 2000,
        cost: 250_000,
        bodyBytes: 262_144,
      },
      analytics: { maxRelations: 2_000_000, exactSteps: 300_000_000, timeoutMs: 60_000, atOnce: 2 },
      requestsAtOnce: 32,
      requestTimeoutMs: 10_000,
      tracesUrl: null,
      slowStatementMs: 1_000,
      answerCacheBytes: 67_108_864,
      persistedQueries: { count: 1_000, bytes: 4_194_304 },
      documentList: null,
      exportsAtOnce: 2,
      exportTimeoutMs: 600_000,
      drainTimeoutMs: 10_000,
    });
  });

  it('takes each setting from the variable of its name', () => {
    const config = readConfig({
      HOST: '0.0.0.0',
      PORT: '0',
      DATA_DIR: '/tmp/somewhere',
      SOURCES_DIR: '/tmp/papers',
      NEO4J_URI: 'neo4j+s://graph.example.org:7687',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: ' secret ',
      NEO4J_DATABASE: 'politics',
      JAVA_HOME: '/opt/java',
      WRITE_TOKEN: 'sixteen-or-more!',
      READ_TOKEN: 'sixteen-or-more?',
      JWT_KEYS: '/tmp/keys.json',
      JWT_ISSUER: 'https://issuer.example.org',
      JWT_AUDIENCE: 'relations',
      PUBLIC_READING: 'false',
      PLAN_AHEAD: 'false',
      SANDBOX: 'true',
      INTROSPECTION: 'false',
      LOG_LEVEL: 'debug',
      MAX_DEPTH: '7',
      MAX_ALIASES: '0',
      MAX_DIRECTIVES: '9',
      MAX_ROOT_FIELDS: '4',
      MAX_TOKENS: '500',
      MAX_COST: '1000',
      MAX_BODY_BYTES: '2048',
      ANSWER_CACHE_BYTES: '0',
      PERSISTED_QUERIES: '7',
      PERSISTED_QUERIES_BYTES: '70000',
      TRUSTED_DOCUMENTS: '/tmp/documents.json',
      TRUSTED_DOCUMENTS_ONLY: 'true',
      ANALYTICS_MAX_RELATIONS: '1000',
      ANALYTICS_EXACT_STEPS: '5000',
      ANALYTICS_TIMEOUT_MS: '700',
      ANALYTICS_AT_ONCE: '3',
      REQUESTS_AT_ONCE: '12',
      REQUEST_TIMEOUT_MS: '2500',
      TRACES_URL: 'http://localhost:4318/v1/traces',
      SLOW_STATEMENT_MS: '50',
      EXPORTS_AT_ONCE: '5',
      EXPORT_TIMEOUT_MS: '60000',
      DRAIN_TIMEOUT_MS: '0',
    });
    expect(config).toEqual({
      host: '0.0.0.0',
      port: 0,
      dataDir: '/tmp/somewhere',
      sourcesDir: '/tmp/papers',
      neo4j: { uri: 'neo4j+s://graph.example.org:7687', username: 'reader', password: ' secret ' },
      database: 'politics',
      javaHome: '/opt/java',
      planAhead: false,
      writeToken: 'sixteen-or-more!',
      reading: {
        tokens: ['sixteen-or-more?', 'sixteen-or-more!'],
        jwt: { keysFile: '/tmp/keys.json', issuer: 'https://issuer.example.org', audience: 'relations' },
      },
      sandbox: true,
      introspection: false,
      logLevel: 'debug',
      limits: {
        depth: 7,
        aliases: 0,
        directives: 9,
        rootFields: 4,
        tokens: 500,
        cost: 1000,
        bodyBytes: 2048,
      },
      analytics: { maxRelations: 1000, exactSteps: 5000, timeoutMs: 700, atOnce: 3 },
      requestsAtOnce: 12,
      requestTimeoutMs: 2500,
      tracesUrl: 'http://localhost:4318/v1/traces',
      slowStatementMs: 50,
      answerCacheBytes: 0,
      persistedQueries: { count: 7, bytes: 70_000 },
      documentList: { file: '/tmp/documents.json', only: true },
      exportsAtOnce: 5,
      exportTimeoutMs: 60_000,
      drainTimeoutMs: 0,
    });
  });

  it('takes an empty or blank text for a setting that is not made', () => {
    const blank = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, '  ']));
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  it('cannot be changed afterwards', () => {
    const config = readConfig({ NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'x' });
    for (const part of [config, config.limits, config.neo4j]) expect(Object.isFrozen(part)).toBe(true);
  });

  it.each([
    'neo4j://a',
    'neo4j+s://a.b:1',
    'neo4j+ssc://a',
    'bolt://[::1]:7687',
    'bolt+s://a',
    'bolt+ssc://a',
  ])('knows %s as the address of a Neo4j', (uri) =>
    expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: 'x' }).neo4j?.uri).toBe(uri),
  );

  it.each([
    ['HOST', 'my host', 'an address or a name of this machine'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['PORT', '-1', 'a whole number from 0 to 65535'],
    ['PORT', '4000.5', 'a whole number from 0 to 65535'],
    ['PORT', 'http', 'a whole number from 0 to 65535'],
    ['NEO4J_URI', 'http://localhost:7474', 'an address such as neo4j://localhost:7687'],
    ['NEO4J_URI', 'neo4j://user:word@host', 'an address such as neo4j://localhost:7687'],
    ['NEO4J_DATABASE', 'a b', 'the name of a database'],
    ['PLAN_AHEAD', 'no', 'true or false'],
    ['SANDBOX', 'yes', 'true or false'],
    ['INTROSPECTION', '1', 'true or false'],
    ['LOG_LEVEL', 'loud', 'one of trace, debug, info, warn, error, fatal, silent'],
    ['MAX_DEPTH', '0', 'a whole number from 1 to 100'],
    ['MAX_ALIASES', '1e3', 'a whole number from 0 to 1000'],
    ['MAX_TOKENS', '99', 'a whole number from 100 to 100000'],
    ['MAX_COST', '99', 'a whole number from 100 to 1000000000'],
    ['MAX_BODY_BYTES', '256kb', 'a whole number from 1024 to 67108864'],
    ['REQUEST_TIMEOUT_MS', '0', 'a whole number from 100 to 600000'],
    ['EXPORTS_AT_ONCE', '0', 'a whole number from 1 to 100'],
    ['EXPORT_TIMEOUT_MS', '99', 'a whole number from 100 to 86400000'],
    ['DRAIN_TIMEOUT_MS', '600001', 'a whole number from 0 to 600000'],
  ])('refuses %s=%s and says what would be right', (name, value, expected) => {
    const { message } = refusal({ NEO4J_PASSWORD: 'x', [name]: value });
    expect(message).toContain(`${name} is "${value}"; right would be ${expected}`);
  });

  describe.each(['WRITE_TOKEN', 'READ_TOKEN'])('as %s', (name) => {
    it.each(['fifteen-letters', 'sixteen or more!', 'sechzehn-Zeichen-ä'])(
      'refuses %s without repeating it',
      (token) => {
        const { message } = refusal({ [name]: token });
        expect(message).toMatch(
          new RegExp(`^${name} is out of form; right would be at least 16 .*, no blanks\\.$`),
        );
        expect(message).not.toContain(token);
      },
    );
  });

  it.each(['true', 'TRUE'])('refuses to trust only a list that is not named: %s', (value) => {
    const { message } = refusal({ TRUSTED_DOCUMENTS_ONLY: value });
    expect(message).toContain('TRUSTED_DOCUMENTS is not set; right would be the file that npm run documents');
  });

  it('tells all that is wrong at once, and where to mend it', () => {
    const { message, remedy } = refusal({ PORT: 'x', SANDBOX: 'x', NEO4J_URI: 'bolt://localhost:7687' });
    expect(message.split('\n').map((line) => line.split(' ')[0])).toEqual([
      'PORT',
      'SANDBOX',
      'NEO4J_PASSWORD',
    ]);
    expect(remedy).toContain('.env.example');
  });
});

describe('the settings as documented', () => {
  const names = Object.keys(settings.shape).sort();
  const example = readFileSync('.env.example', 'utf8');

  it('are all in .env.example, in which there is no other', () => {
    expect(Object.keys(parseEnv(example)).sort()).toEqual(names);
  });

  it('have their defaults in .env.example', () => {
    expect(readConfig(parseEnv(example) as Record<string, string>)).toEqual(readConfig({}));
    const { DATA_DIR, NEO4J_USERNAME, MAX_COST } = parseEnv(example);
    expect({ DATA_DIR, NEO4J_USERNAME, MAX_COST }).toEqual({
      DATA_DIR: '.data',
      NEO4J_USERNAME: 'neo4j',
      MAX_COST: '250000',
    });
  });

  it('are each explained in .env.example', () => {
    const unexplained = example.split(/\n\n/).flatMap((block) => {
      const [first, ...rest] = block.split('\n');
      return rest.filter(
        (line, index) => /^[A-Z]/.test(line) && !(rest[index - 1] ?? first ?? '').startsWith('#'),
      );
    });
    expect(unexplained).toEqual([]);
  });

  it('are all in the README', () => {
    const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : names.join('\n');
    expect(names.filter((name) => !readme.includes(name))).toEqual([]);
  });
});
