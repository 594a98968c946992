import { describe, expect, it } from 'vitest';
import type { ClaimRecord, DataSet, EvidenceRecord } from '../../../src/data-set/data-set.js';
import { readDataSet } from '../../../src/data-set/read-data-set.js';
import {
  claimId,
  identityId,
  participationId,
  quantityId,
  relationId,
} from '../../../src/data-set/record-id.js';
import { smallFolder } from './small-files.js';
import { inferred, smallKeyedRecords, stated } from './small-keyed-records.js';

function inPaper(
  paragraph: number,
  start: number,
  end: number,
  more: Partial<EvidenceRecord> = {},
): EvidenceRecord {
  return { sourceId: 'source:paper', paragraph, start, end, fidelity: 'PARAPHRASED', ...more };
}

/** A claim of the paper in its own voice, with what differs from that. */
function aClaim(
  aboutId: string,
  evidence: readonly EvidenceRecord[],
  more: Partial<ClaimRecord> = {},
): ClaimRecord {
  const claim = {
    aboutId,
    stance: 'AFFIRMS',
    modality: 'ACTUAL',
    assertedById: 'source:paper',
    viaIds: [],
    audience: 'UNKNOWN',
    claimed: null,
    madeAt: inferred('2021-07'),
    evidence,
    ...more,
  } as const;
  return { id: claimId(claim), ...claim };
}

function byId<T extends { id: string }>(records: readonly T[]): readonly T[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const backs = { subjectId: 'actor:north', type: 'BACKS', objectId: 'actor:south', spell: null } as const;
const allied = { ...backs, type: 'ALLIED_WITH' } as const;
const relations = [
  { ...backs, role: null, basis: [] },
  { ...allied, spell: '2014', role: null, basis: [] },
  { ...allied, spell: '2003', role: 'on paper', basis: ['event:meeting'] },
].map((relation) => ({ id: relationId(relation), ...relation }));
const [backsId = '', allied2014Id = '', allied2003Id = ''] = relations.map(({ id }) => id);

const participations = [
  { eventId: 'event:meeting', actorId: 'actor:north', role: 'SIDE_A', position: null },
  { eventId: 'event:meeting', actorId: 'actor:south', role: 'SIDE_B', position: 'the lesser side' },
].map((each) => ({ ...each, role: each.role as 'SIDE_A' | 'SIDE_B' }));
const [northTookPart = '', southTookPart = ''] = participations.map(participationId);

const unnumbered = { low: null, best: null, high: null, unit: null, at: null };
const quantities = [
  {
    ofId: 'actor:north',
    measure: 'inhabitants',
    low: 1_000_000,
    best: 1_500_000.5,
    high: 2_000_000,
    unit: 'persons',
    wording: 'ABOUT',
    at: stated('2011'),
  },
  { ...unnumbered, ofId: allied2003Id, measure: 'troops', wording: 'UNSPECIFIED' },
  { ...unnumbered, ofId: 'event:meeting', measure: 'talks', best: 3, wording: 'RATIO', at: stated('2020') },
] as const;
const [inhabitantsId = '', troopsId = '', talksId = ''] = quantities.map(quantityId);

const identity = { aId: 'actor:south', bId: 'actor:voice' };

const expected: Omit<DataSet, 'digest'> = {
  title: 'A small data set with each feature of the format once',
  licence: 'CC0-1.0',
  ...smallKeyedRecords,
  relations: byId(relations),
  participations: byId(participations.map((each) => ({ id: participationId(each), ...each }))),
  quantities: byId(quantities.map((each) => ({ id: quantityId(each), ...each }))),
  identities: [{ id: identityId(identity), ...identity }],
  claims: byId([
    aClaim(backsId, [inPaper(1, 0, 10)], { claimed: inferred('2019/..') }),
    aClaim(allied2014Id, [inPaper(1, 0, 10, { sourceId: 'source:reprint' })], {
      assertedById: 'source:reprint',
      madeAt: stated('2021-08-01'),
    }),
    aClaim(
      allied2003Id,
      [inPaper(2, 10, 20, { fidelity: 'VERBATIM' }), inPaper(1, 1, 2, { sourceId: 'source:undated' })],
      {
        stance: 'QUALIFIES',
        modality: 'HYPOTHETICAL',
        claimed: stated('2003/2011'),
        assertedById: 'actor:south',
        viaIds: ['actor:voice', 'actor:north'],
        audience: 'PRIVATE',
        madeAt: inferred('2010'),
      },
    ),
    aClaim(
      allied2003Id,
      [
        inPaper(1, 2, 3, { sourceId: 'source:undated', fidelity: 'INFERRED' }),
        inPaper(3, 20, 30, { fidelity: 'TRANSLATED' }),
      ],
      {
        stance: 'DENIES',
        modality: 'FUTURE',
        claimed: inferred('2004'),
        assertedById: 'source:reprint',
        viaIds: ['actor:voice'],
        audience: 'ANONYMOUS_BRIEFING',
        madeAt: stated('2005-01-01T00:47Z'),
      },
    ),
    aClaim(allied2003Id, [inPaper(1, 3, 4, { sourceId: 'source:undated' })], {
      assertedById: 'source:undated',
      madeAt: null,
    }),
    aClaim(troopsId, [inPaper(1, 5, 6)], { madeAt: stated('2004') }),
    aClaim(identityId(identity), [inPaper(4, 30, 40, { fidelity: 'INFERRED' })], {
      assertedById: 'actor:north',
    }),
    aClaim('event:meeting', [inPaper(5, 40, 50)], {
      modality: 'DESIRED',
      assertedById: 'actor:voice',
      audience: 'PUBLIC',
    }),
    aClaim(northTookPart, [inPaper(5, 40, 45, { sourceId: 'source:reprint' }), inPaper(5, 40, 45)], {
      assertedById: 'source:reprint',
      madeAt: stated('2021-08-01'),
    }),
    aClaim(southTookPart, [inPaper(5, 45, 50)]),
    aClaim(southTookPart, [inPaper(5, 41, 50)], { stance: 'DENIES', assertedById: 'actor:south' }),
    aClaim(talksId, [inPaper(5, 40, 50)]),
    aClaim('event:invitation', [inPaper(6, 50, 60)]),
    aClaim(inhabitantsId, [inPaper(1, 0, 50, { sourceId: 'source:undated' })], {
      assertedById: 'source:undated',
      madeAt: null,
    }),
  ]),
};

describe('the small data set', () => {
  it('is read whole, with all that was left out filled in', async () => {
    const { dataSet, problems } = await readDataSet(smallFolder);
    expect(problems).toEqual([]);
    expect(dataSet).toEqual({ ...expected, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});
