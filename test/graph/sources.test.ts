import { afterAll, describe, expect, it } from 'vitest';
import { countSources, sourcesByIds, sourcesPage } from '../../src/graph/queries.generated.js';
import type { SourceWhere } from '../../src/schema.generated.js';
import { sourceFilter } from '../../src/sources/source-filter.js';
import { openFixture } from '../support/graph-fixture.js';

const { rows, close } = await openFixture();
afterAll(() => close());

it('gives sources by id with all that is shown of them', async () => {
  const ids = ['source:gazette', 'source:digest', 'source:none'];
  expect(await rows(sourcesByIds, { ids })).toMatchInlineSnapshot(`
    [
      {
        "askedId": "source:gazette",
        "copyOfId": null,
        "file": "gazette.txt",
        "id": "source:gazette",
        "kind": "DOCUMENT",
        "length": 1000,
        "licence": "CC0-1.0",
        "published": "2016-05",
        "publishedInferred": true,
        "publisher": "The Harbour Press",
        "reliability": "B",
        "retrieved": "2016-06-01",
        "sha256": "1111111111111111111111111111111111111111111111111111111111111111",
        "title": "The Gazette",
        "url": "https://example.org/gazette",
      },
      {
        "askedId": "source:digest",
        "copyOfId": "source:gazette",
        "file": null,
        "id": "source:digest",
        "kind": "DOCUMENT",
        "length": 500,
        "licence": null,
        "published": null,
        "publishedInferred": false,
        "publisher": null,
        "reliability": "F",
        "retrieved": "2016-07-01",
        "sha256": "2222222222222222222222222222222222222222222222222222222222222222",
        "title": "A Digest",
        "url": null,
      },
    ]
  `);
});

describe('pages of sources', () => {
  it('are in the order of titles', async () => {
    const found = await rows(sourcesPage, { ...sourceFilter(null), after: '', first: 10 });
    expect(found.map(({ title }) => title)).toEqual(['A Digest', 'Notes', 'The Gazette']);
    const after = found[0]?.listKey ?? '';
    expect(await rows(sourcesPage, { ...sourceFilter(null), after, first: 1 })).toEqual([found[1]]);
  });

  it.each<[SourceWhere, string[]]>([
    [{ kindIn: ['BACKGROUND'] }, ['Notes']],
    [{ reliabilityIn: ['A', 'B'] }, ['The Gazette']],
    [{ reliabilityIn: ['F'], kindIn: ['DOCUMENT'] }, ['A Digest']],
    [{ kindIn: [] }, []],
  ])('hold and count those of %o', async (where, titles) => {
    const found = await rows(sourcesPage, { ...sourceFilter(where), after: '', first: 10 });
    expect(found.map(({ title }) => title)).toEqual(titles);
    expect(await rows(countSources, sourceFilter(where))).toEqual([{ total: titles.length }]);
  });
});
