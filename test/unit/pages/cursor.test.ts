import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CursorError, cursorList, readCursor, writeCursor } from '../../../src/pages/cursor.js';

const list = 'Actor.relations/NEWEST';
const key = '2001-01-01T00:00:00Z relation:0123456789abcdef';
const line = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\n'));

const refusal = (cursor: string) => {
  try {
    return readCursor(list, cursor);
  } catch (error) {
    if (error instanceof CursorError) return error.problem;
    throw error;
  }
};

describe('a cursor', () => {
  it('stands for the key it was made of, in its own list', () => {
    fc.assert(
      fc.property(line, line, (anyList, anyKey) => {
        expect(readCursor(anyList, writeCursor(anyList, anyKey))).toBe(anyKey);
      }),
    );
  });

  it('holds nothing that an address or a header would have to mask', () => {
    fc.assert(
      fc.property(line, (anyKey) => {
        expect(writeCursor(list, anyKey)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
    );
  });

  it('is refused by another list, which says whose it is', () => {
    const cursor = writeCursor('Actor.relations/OLDEST', key);
    expect(() => readCursor(list, cursor)).toThrow(
      `"${cursor.slice(0, 80)}" is a cursor of Actor.relations/OLDEST; expected a cursor that this list gave out, in this order`,
    );
  });

  it.each([
    ['nothing', ''],
    ['a text', 'hello'],
    ['a key alone', Buffer.from(key).toString('base64url')],
    ['a line too many', Buffer.from(`${list}\n${key}\nmore`).toString('base64url')],
    ['a blank at its end', `${writeCursor(list, key)} `],
    ['padding', `${writeCursor(list, `${key}1`)}==`],
    [
      'bytes that are no text',
      Buffer.concat([Buffer.from(`${list}\n`), Buffer.from([0xff])]).toString('base64url'),
    ],
  ])('is refused as none for %s', (_what, cursor) => {
    expect(refusal(cursor)).toBe(`"${cursor.slice(0, 80)}" is no cursor`);
  });

  it('is never taken for another one when a letter of it is changed', () => {
    const cursor = writeCursor(list, key);
    const letters = fc.constantFrom(...'ABCXYZabcxyz0189-_');
    fc.assert(
      fc.property(fc.nat(cursor.length - 1), letters, (at, letter) => {
        const damaged = cursor.slice(0, at) + letter + cursor.slice(at + 1);
        if (damaged === cursor) return;
        // Within the key a change may give another key of the list; it never gives the same one.
        expect(refusal(damaged)).not.toBe(key);
      }),
    );
  });

  it('is quoted no further than 80 characters', () => {
    expect(refusal('x'.repeat(100_000))).toBe(`"${'x'.repeat(80)}" is no cursor`);
  });
});

it('names a list after its field, and after its order where it has several', () => {
  expect(cursorList('Query.relations', { orderBy: 'OLDEST', first: 3 })).toBe('Query.relations/OLDEST');
  expect(cursorList('Query.events', { first: 3, orderBy: null })).toBe('Query.events');
  expect(cursorList('Query.events', {})).toBe('Query.events');
});
