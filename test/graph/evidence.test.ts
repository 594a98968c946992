import { afterAll, expect, it } from 'vitest';
import { claimsOfPropositions, evidenceOfClaims } from '../../src/graph/queries.generated.js';
import { openFixture } from '../support/graph-fixture.js';

const { rows, names, close } = await openFixture();
afterAll(() => close());

it('gives the evidence of claims in the order of their authors', async () => {
  const ids = [names.id('claim gazette 50'), names.id('claim gazette 30')];
  const found = await rows(evidenceOfClaims, { ids });
  expect(found).toHaveLength(4);
  expect(found.filter(({ claimId }) => claimId === '<claim gazette 50>')).toMatchInlineSnapshot(`
    [
      {
        "claimId": "<claim gazette 50>",
        "end": 60,
        "fidelity": "PARAPHRASED",
        "paragraph": 3,
        "sourceId": "source:gazette",
        "start": 50,
      },
      {
        "claimId": "<claim gazette 50>",
        "end": null,
        "fidelity": "PARAPHRASED",
        "paragraph": null,
        "sourceId": "source:notes",
        "start": null,
      },
    ]
  `);
});

it('gives what summaries are worked out from, copies told by their originals', async () => {
  const ids = [names.id('north ALLIED_WITH south#second'), names.id('north BACKS guard')];
  const found = await rows(claimsOfPropositions, { ids });
  expect(found.toSorted((a, b) => (a.aboutId < b.aboutId ? -1 : 1))).toMatchInlineSnapshot(`
    [
      {
        "aboutId": "<north ALLIED_WITH south#second>",
        "assertedById": "source:gazette",
        "claimed": "2014/..",
        "claimedInferred": true,
        "days": "2014-01-01 ~ 2014-12-31 2016-05-31",
        "id": "<claim gazette 30>",
        "madeAt": "2016-05",
        "madeAtInferred": true,
        "modality": "ACTUAL",
        "originalIds": [
          "source:gazette",
          "source:gazette",
        ],
        "recordedAt": "2024-01-01T00:00:00Z",
        "retractedAt": null,
        "sourceIds": [
          "source:digest",
          "source:gazette",
        ],
        "stance": "AFFIRMS",
      },
      {
        "aboutId": "<north BACKS guard>",
        "assertedById": "actor:south",
        "claimed": "2010/..",
        "claimedInferred": false,
        "days": "2010-01-01 ~ 2010-12-31 2016-05-31",
        "id": "<claim gazette 0>",
        "madeAt": "2016-05",
        "madeAtInferred": true,
        "modality": "ACTUAL",
        "originalIds": [
          "source:gazette",
        ],
        "recordedAt": "2024-01-01T00:00:00Z",
        "retractedAt": null,
        "sourceIds": [
          "source:gazette",
        ],
        "stance": "AFFIRMS",
      },
      {
        "aboutId": "<north BACKS guard>",
        "assertedById": "actor:south",
        "claimed": "2009/..",
        "claimedInferred": false,
        "days": "2009-01-01 ~ 2009-12-31 2016-05-31",
        "id": "<claim gazette 10>",
        "madeAt": "2016-05",
        "madeAtInferred": true,
        "modality": "ACTUAL",
        "originalIds": [
          "source:gazette",
        ],
        "recordedAt": "2024-01-01T00:00:00Z",
        "retractedAt": "2024-02-01T00:00:00Z",
        "sourceIds": [
          "source:gazette",
        ],
        "stance": "AFFIRMS",
      },
    ]
  `);
});
