import { resolve } from 'node:path';
import { z } from 'zod';
import { faultsTogether } from './config-faults.js';
import { StartError } from './start-error.js';

const neo4jUri = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/@]+$/;

/** Each setting by the name of its environment variable; the message of a refusal says what would be right. */
export const settings = z.object({
  HOST: text(/^[\w.:%-]+$/, 'an address or a name of this machine, such as 127.0.0.1 or 0.0.0.0').default(
    '127.0.0.1',
  ),
  PORT: whole(4000, 0, 65_535),
  DATA_DIR: z.string().default('.data'),
  SOURCES_DIR: z.string().nullable().default(null),
  NEO4J_URI: text(neo4jUri, 'an address such as neo4j://localhost:7687 or neo4j+s://xxxx.databases.neo4j.io')
    .nullable()
    .default(null),
  NEO4J_USERNAME: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().nullable().default(null),
  NEO4J_DATABASE: text(/^[A-Za-z0-9][\w.-]{0,62}$/, 'the name of a database, such as neo4j').default('neo4j'),
  WRITE_TOKEN: token(),
  READ_TOKEN: token(),
  JWT_KEYS: z.string().nullable().default(null),
  JWT_ISSUER: z.string().nullable().default(null),
  JWT_AUDIENCE: z.string().nullable().default(null),
  PUBLIC_READING: flag(false),
  JAVA_HOME: z.string().nullable().default(null),
  PLAN_AHEAD: flag(true),
  SANDBOX: flag(false),
  INTROSPECTION: flag(true),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info'),
  MAX_DEPTH: whole(15, 1, 100),
  MAX_ALIASES: whole(15, 0, 1_000),
  MAX_DIRECTIVES: whole(50, 0, 1_000),
  MAX_ROOT_FIELDS: whole(20, 1, 1_000),
  MAX_TOKENS: whole(2_000, 100, 100_000),
  MAX_COST: whole(250_000, 100, 1_000_000_000),
  MAX_BODY_BYTES: whole(256 * 1024, 1_024, 64 * 1024 * 1024),
  ANSWER_CACHE_BYTES: whole(64 * 1024 * 1024, 0, 64 * 1024 * 1024 * 1024),
  PERSISTED_QUERIES: whole(1_000, 0, 1_000_000),
  PERSISTED_QUERIES_BYTES: whole(4 * 1024 * 1024, 0, 1024 * 1024 * 1024),
  TRUSTED_DOCUMENTS: z.string().nullable().default(null),
  TRUSTED_DOCUMENTS_ONLY: flag(false),
  ANALYTICS_MAX_RELATIONS: whole(2_000_000, 1, 100_000_000),
  ANALYTICS_EXACT_STEPS: whole(300_000_000, 1, 1_000_000_000_000),
  ANALYTICS_TIMEOUT_MS: whole(60_000, 100, 3_600_000),
  ANALYTICS_AT_ONCE: whole(2, 1, 100),
  REQUESTS_AT_ONCE: whole(32, 1, 10_000),
  REQUEST_TIMEOUT_MS: whole(10_000, 100, 600_000),
  EXPORTS_AT_ONCE: whole(2, 1, 100),
  EXPORT_TIMEOUT_MS: whole(600_000, 100, 24 * 60 * 60 * 1_000),
  TRACES_URL: text(/^https?:\/\/\S+$/, 'an address such as http://localhost:4318/v1/traces')
    .nullable()
    .default(null),
  SLOW_STATEMENT_MS: whole(1_000, 1, 3_600_000),
  DRAIN_TIMEOUT_MS: whole(10_000, 0, 600_000),
});

/** What the service runs with, frozen; `neo4j` is null where a local server is to be started and looked after. */
export type Config = ReturnType<typeof arrange>;

/** Reads the settings; a blank text counts as not set. Throws one StartError that tells all that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given: Readonly<Record<string, string>> = Object.fromEntries(
    Object.keys(settings.shape).flatMap((name) => {
      const value = env[name];
      return value?.trim() ? [[name, value]] : [];
    }),
  );
  const result = settings.safeParse(given);
  const problems = (result.error?.issues ?? []).map(({ path: [name], message }) => {
    return `${String(name)} is ${shown(String(name), given)}; right would be ${message}.`;
  });
  problems.push(...faultsTogether(given));
  if (!result.success || problems.length > 0)
    throw new StartError(
      problems.join('\n'),
      'Change the environment or the file .env; .env.example explains each setting.',
    );
  return arrange(result.data);
}

// What is wrong with a secret has to be told without it.
function shown(name: string, given: Readonly<Record<string, unknown>>): string {
  return name.endsWith('_TOKEN') ? 'out of form' : `"${given[name]}"`;
}

function arrange(values: z.output<typeof settings>) {
  const { READ_TOKEN: readToken, WRITE_TOKEN: writeToken } = values;
  const { JWT_KEYS: keys, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = values;
  const jwt = keys !== null && issuer !== null && audience !== null;
  const { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = values;
  return Object.freeze({
    host: values.HOST,
    port: values.PORT,
    dataDir: resolve(values.DATA_DIR),
    sourcesDir: values.SOURCES_DIR === null ? null : resolve(values.SOURCES_DIR),
    neo4j: uri === null ? null : Object.freeze({ uri, username, password: password ?? '' }),
    database: values.NEO4J_DATABASE,
    writeToken,
    reading:
      readToken === null && !jwt
        ? null
        : Object.freeze({
            // Who may write may also read.
            tokens: [readToken, writeToken].filter((token) => token !== null),
            jwt: jwt ? Object.freeze({ keysFile: resolve(keys), issuer, audience }) : null,
          }),
    javaHome: values.JAVA_HOME,
    planAhead: values.PLAN_AHEAD,
    sandbox: values.SANDBOX,
    introspection: values.INTROSPECTION,
    logLevel: values.LOG_LEVEL,
    limits: Object.freeze({
      depth: values.MAX_DEPTH,
      aliases: values.MAX_ALIASES,
      directives: values.MAX_DIRECTIVES,
      rootFields: values.MAX_ROOT_FIELDS,
      tokens: values.MAX_TOKENS,
      cost: values.MAX_COST,
      bodyBytes: values.MAX_BODY_BYTES,
    }),
    answerCacheBytes: values.ANSWER_CACHE_BYTES,
    persistedQueries: Object.freeze({
      count: values.PERSISTED_QUERIES,
      bytes: values.PERSISTED_QUERIES_BYTES,
    }),
    documentList:
      values.TRUSTED_DOCUMENTS === null
        ? null
        : Object.freeze({
            file: resolve(values.TRUSTED_DOCUMENTS),
            only: values.TRUSTED_DOCUMENTS_ONLY,
          }),
    analytics: Object.freeze({
      maxRelations: values.ANALYTICS_MAX_RELATIONS,
      exactSteps: values.ANALYTICS_EXACT_STEPS,
      timeoutMs: values.ANALYTICS_TIMEOUT_MS,
      atOnce: values.ANALYTICS_AT_ONCE,
    }),
    requestsAtOnce: values.REQUESTS_AT_ONCE,
    requestTimeoutMs: values.REQUEST_TIMEOUT_MS,
    exportsAtOnce: values.EXPORTS_AT_ONCE,
    exportTimeoutMs: values.EXPORT_TIMEOUT_MS,
    tracesUrl: values.TRACES_URL,
    slowStatementMs: values.SLOW_STATEMENT_MS,
    drainTimeoutMs: values.DRAIN_TIMEOUT_MS,
  });
}

function text(pattern: RegExp, expected: string) {
  return z.string().regex(pattern, { error: expected });
}

function token() {
  return text(/^[\x21-\x7e]{16,}$/, 'at least 16 letters, digits and signs of ASCII, no blanks')
    .nullable()
    .default(null);
}

function whole(standard: number, least: number, most: number) {
  const error = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, { error, abort: true })
    .transform(Number)
    .pipe(z.int({ error }).min(least, { error }).max(most, { error }))
    .default(standard);
}

function flag(standard: boolean) {
  return z.stringbool({ truthy: ['true'], falsy: ['false'], error: 'true or false' }).default(standard);
}
