import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWritableApi, type WritableApi, writeToken } from '../support/api-writing.js';
import { startCommand } from '../support/command.js';

let api: WritableApi;
beforeAll(async () => {
  api = await startWritableApi();
});
afterAll(() => api.stop());

/** Runs the command as `npm run claim` does. */
const claim = (words: readonly string[], env: Record<string, string> = {}) =>
  startCommand('claim', words, { WRITE_TOKEN: writeToken, ...env }).ended;
const here = () => ['--url', `${api.service.url}/graphql`];
const aRelation = ['--type', 'BACKS', '--subject', 'Iran', '--object', 'Q796'];
const said = ['--stance', 'AFFIRMS', '--by-source', 'source:article', '--evidence', 'article 1:0-20'];
const record = ['record', ...aRelation, ...said];

describe('npm run claim', () => {
  it('records a claim, tells its id and the version, and does nothing when it is run once more', async () => {
    const { version = 0 } = await api.dataset();
    const first = await claim([...record, ...here()]);
    expect(first).toEqual({ code: 0, err: '', out: expect.stringMatching(/^claim:\w+\nversion \d+\n$/) });
    expect(first.out).toContain(`version ${version + 1}\n`);
    expect(await claim([...record, ...here()])).toEqual(first);
    const [id = ''] = first.out.split('\n');
    const { node } = await api.ask<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Claim { about { ... on Relation { subject { id } object { id } } } } } }',
      { id },
    );
    expect(node).toEqual({ about: { subject: { id: 'actor:iran' }, object: { id: 'actor:iraq' } } });
  });

  it('withdraws a claim with its reason', async () => {
    const [id = ''] = (await claim([...record, '--spell', 'once', ...here()])).out.split('\n');
    const { code, out } = await claim(['retract', id, '--reason', 'Misread.', ...here()]);
    expect([code, out.split('\n')[0]]).toEqual([0, id]);
    const again = await claim(['retract', id, '--reason', 'Misread, really.', ...here()]);
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.err).toMatch(/^id was withdrawn at 20\d\d-\S+Z; right would be a claim that stands\.\n$/);
  });

  it.each([
    [
      'an actor that is not found',
      ['--via', 'Kadhimy'],
      /No actor has the name "Kadhimy".*\n {2}actor:al-kadhimi {2}M/,
    ],
    ['a mistake', ['--spell', 'Not One'], /^input\.about\.relation\.spell is out of form/],
    ['a word that the service does not know', ['--stance', 'DOUBTS'], /DOUBTS/],
  ])('tells %s on stderr and ends with 1', async (_, more, message) => {
    const { code, out, err } = await claim([...record, ...more, ...here()]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(message);
  });

  it.each([
    ['without a token', { WRITE_TOKEN: '' }, 'WRITE_TOKEN is not set.'],
    ['with another token', { WRITE_TOKEN: 'another-token-for-tests' }, 'Writing needs the header'],
  ])('writes nothing %s and ends with 1', async (_, env, message) => {
    const { code, out, err } = await claim([...record, ...here()], env);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(message);
  });

  it('says so where nothing answers', async () => {
    const { code, err } = await claim([...record, '--url', 'http://127.0.0.1:1/graphql']);
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      expect.stringMatching(/^Nothing answers at http:\/\/127\.0\.0\.1:1\/graphql/),
    ]);
  });

  it.each(['a page', '{}', '{"data":{"write":{"id":7}}}'])('says so where the answer is %s', async (text) => {
    const other = createServer((_, response) => response.end(text)).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const { code, err } = await claim([...record, '--url', url]);
    other.close();
    expect([code, err.split('\n')[0]]).toEqual([
      1,
      `What answers at ${url} is no service to write to (HTTP 200).`,
    ]);
  });

  it('ends with 2 and points to the help where the words are wrong', async () => {
    expect(await claim(['record', '--colour', 'red'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/--colour[\s\S]*See npm run claim -- --help\.\n$/),
    });
  });

  it('helps', async () => {
    const { code, out } = await claim(['--help']);
    expect([code, out.includes('npm run claim -- record <options>')]).toEqual([0, true]);
  });
});
