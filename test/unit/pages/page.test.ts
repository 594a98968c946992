import { describe, expect, it } from 'vitest';
import { writeCursor } from '../../../src/pages/cursor.js';
import { defaultPageSize, readPage } from '../../../src/pages/page.js';

describe('the page that a field asks for', () => {
  it.each([
    [{}, { list: 'Query.events', first: defaultPageSize, after: null }],
    [
      { first: null, after: null },
      { list: 'Query.events', first: defaultPageSize, after: null },
    ],
    [{ first: 3 }, { list: 'Query.events', first: 3, after: null }],
    [
      { first: 200, orderBy: 'OLDEST' },
      { list: 'Query.events/OLDEST', first: 200, after: null },
    ],
    [
      { after: writeCursor('Query.events', 'a key') },
      { list: 'Query.events', first: defaultPageSize, after: 'a key' },
    ],
    [{ after: writeCursor('Query.events', '') }, { list: 'Query.events', first: defaultPageSize, after: '' }],
  ])('with %o', (args, page) => {
    expect(readPage('Query.events', args)).toEqual(page);
  });

  it('is refused with a cursor of another order', () => {
    const after = writeCursor('Query.relations/NEWEST', 'a key');
    expect(() => readPage('Query.relations', { after, orderBy: 'OLDEST' })).toThrow(
      /is a cursor of Query\.relations\/NEWEST/,
    );
  });
});
