import { gzipSync } from 'node:zlib';

/** A request that asks for too much, or is no request; `limit` is the limit that the answer has to name, null for none. */
export type Abuse = {
  name: string;
  limit: string | null;
  status: number;
  method?: 'GET' | 'POST';
  path?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
};

const json = { 'content-type': 'application/json' };
const query = (text: string, more: object = {}) => JSON.stringify({ query: text, ...more });
const times = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const nested = (levels: number) =>
  `{ sources { nodes { ${'copyOf { '.repeat(levels - 3)} id ${'}'.repeat(levels - 3)} } } }`;
const bomb = `query Bomb { ...F0 } ${times(16, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F16 on Query { __typename }`;
const inlined = `{ ${times(60, () => `... on Query { ${times(60, () => '... on Query { __typename }')} }`)} }`;
const large = Buffer.alloc(45 * 1024 * 1024, ' ');
const question = query('{ dataset { title } }');

/** One of each kind that was seen to stall a bare server, and some that break one. */
export const abuses: readonly Abuse[] = [
  {
    name: 'a body of 300 KB',
    limit: 'bodyBytes',
    status: 413,
    body: query(`{ __typename } #${'x'.repeat(300 * 1024)}`),
  },
  {
    name: 'a body of 45 KB that unpacks to 45 MB',
    limit: 'bodyBytes',
    status: 413,
    headers: { ...json, 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.concat([Buffer.from('{"query":"{ __typename }"'), large, Buffer.from('}')])),
  },
  {
    name: 'a list that is nested 100,000 deep as a variable',
    limit: 'bodyLevels',
    status: 400,
    body: `{"query":"query($v: ID!) { node(id: $v) { id } }","variables":{"v":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`,
  },
  { name: '30,000 tokens', limit: 'tokens', status: 400, body: query(`{ ${'__typename '.repeat(20_000)} }`) },
  {
    name: '5,000 operations',
    limit: 'tokens',
    status: 400,
    body: query(
      times(5_000, (at) => `query Q${at} { __typename }`),
      { operationName: 'Q1' },
    ),
  },
  {
    name: '8,000 variables',
    limit: 'tokens',
    status: 400,
    body: query(`query Q(${times(8_000, (at) => `$v${at}: ID`)}) { __typename }`),
  },
  { name: 'inline fragments nested 60 by 60', limit: 'tokens', status: 400, body: query(inlined) },
  { name: 'fragments that unfold to 2^16', limit: 'selections', status: 400, body: query(bomb) },
  {
    name: 'a fragment that spreads itself',
    limit: null,
    status: 400,
    body: query('{ ...F } fragment F on Query { ...F }'),
  },
  { name: '16 levels', limit: 'depth', status: 400, body: query(nested(16)) },
  { name: '600 levels', limit: 'depth', status: 400, body: query(nested(600)) },
  {
    name: '101 aliases of __typename',
    limit: 'aliases',
    status: 400,
    body: query(`{ ${times(101, (at) => `a${at}: __typename`)} }`),
  },
  {
    name: '600 directives',
    limit: 'directives',
    status: 400,
    body: query(`{ __typename ${'... @include(if: true) { __typename }'.repeat(100)} }`),
  },
  {
    name: '21 fields at the root',
    limit: 'rootFields',
    status: 400,
    body: query(`{ ${'__typename '.repeat(21)} }`),
  },
  {
    name: 'three full pages within one another',
    limit: 'cost',
    status: 400,
    body: query(
      '{ actors(first: 200) { nodes { relations(first: 200) { nodes { claims(first: 200) { nodes { id } } } } } } }',
    ),
  },
  {
    name: 'a page of 1,000,000',
    limit: null,
    status: 400,
    body: query('{ actors(first: 1000000) { totalCount } }'),
  },
  { name: 'a page of -1', limit: null, status: 400, body: query('{ actors(first: -1) { totalCount } }') },
  {
    name: '10,000 ids',
    limit: null,
    status: 400,
    body: query('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      variables: { ids: Array.from({ length: 10_000 }, (_, at) => `a:${at}`) },
    }),
  },
  {
    name: 'a batch of 100 questions',
    limit: null,
    status: 400,
    body: `[${Array.from({ length: 100 }, () => question).join()}]`,
  },
  { name: 'half a body', limit: null, status: 400, body: '{"query":"{ dataset' },
  {
    name: 'a body of form',
    limit: null,
    status: 400,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'query={__typename}',
  },
  {
    name: 'a charset that nobody knows',
    limit: null,
    status: 415,
    headers: { 'content-type': 'application/json; charset=utf-77' },
    body: question,
  },
  {
    name: 'an address of 20 KB',
    limit: null,
    status: 431,
    method: 'GET',
    path: `/graphql?query=${'x'.repeat(20_000)}`,
  },
  {
    name: 'a name of an operation that is not there',
    limit: null,
    status: 400,
    body: query('query A { __typename }', { operationName: '__proto__' }),
  },
];
