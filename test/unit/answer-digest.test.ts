import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { expect, it } from 'vitest';
import { answerDigest } from '../../src/answer-digest.js';

type Path = GraphQLResolveInfo['path'];

const at = (...keys: (string | number)[]): Path =>
  keys.reduce<Path | undefined>((prev, key) => ({ prev, key, typename: undefined }), undefined) as Path;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

it('is the SHA-256 of the text that is sent, where nothing is left out', () => {
  expect(answerDigest({ b: [1, { c: 'ä' }], a: null }, [])).toBe(sha256('{"b":[1,{"c":"ä"}],"a":null}'));
});

it('sees null at the paths that are left out, and what is beside them as it is', () => {
  const claim = (now: string, id = '1') => ({ id, when: now, again: { when: now } });
  const data = (now: string) => ({ list: [claim(now), claim(now, '2')], other: claim('fixed') });
  const leftOut = [0, 1].flatMap((index) => [at('list', index, 'when'), at('list', index, 'again', 'when')]);
  const digest = answerDigest(data('2024'), leftOut);
  expect(answerDigest(data('2025'), leftOut)).toBe(digest);
  const seen = data('2024').list.map(({ id }) => ({ id, when: null, again: { when: null } }));
  expect(digest).toBe(sha256(JSON.stringify({ list: seen, other: claim('fixed') })));
  expect(answerDigest(data('2025'), leftOut.slice(1))).not.toBe(answerDigest(data('2024'), leftOut.slice(1)));
});

it('takes paths that lead nowhere for nothing', () => {
  expect(answerDigest({ a: null, b: 1 }, [at('a', 'x'), at('b', 0)])).toBe(sha256('{"a":null,"b":1}'));
});
