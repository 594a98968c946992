import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataSet } from '../../../src/data-set/data-set.js';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';
import { readFoundingData } from '../../support/api-data.js';
import { type QueryList, readAll } from '../../support/api-pages.js';

type Claimed = { claims: { totalCount: number; nodes: ClaimAnswer[] } };

const articleAlone = { source: ['source:article'] };

let api: Api;
let files: DataSet;
beforeAll(async () => {
  api = await startApi();
  files = await readFoundingData();
});
afterAll(() => api.stop());

type Told = 'relations' | 'events' | 'claims';

/** Ids of what no claim that cites this source stands behind. */
function notToldBy(source: string, list: Told): string[] {
  const cited = files.claims.filter(({ evidence }) => evidence.some(({ sourceId }) => sourceId === source));
  const told = new Set(cited.flatMap(({ id, aboutId }) => [id, aboutId]));
  return files[list]
    .map(({ id }) => id)
    .filter((id) => !told.has(id))
    .toSorted();
}

const idsOf = async (list: QueryList, where: object | null) =>
  (await readAll(api, list, '', where)).map(({ id }) => id).toSorted();

describe('when al-Kadhimi took office, on which the record contradicts the article', () => {
  const took = (where: string) => `{
    node(id: "event:taking-office") {
      ... on Event {
        occurred { edtf inferred }
        claims${where} { totalCount nodes { ${claimFields} } }
        participants { nodes { position actor { id } claims${where} { totalCount nodes { ${claimFields} } } } }
      }
    }
    office: relations(where: { typeIn: [HEAD_OF_GOVERNMENT_OF], subjectIn: ["actor:al-kadhimi"] }) {
      nodes { object { id } claims${where} { totalCount nodes { ${claimFields} } } }
    }
  }`;
  type Took = {
    node: Claimed & { occurred: object; participants: { nodes: Claimed[] } };
    office: { nodes: Claimed[] };
  };
  const event = 'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 12 PARAPHRASED';
  const office = [
    'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 5 PARAPHRASED; article 6 PARAPHRASED',
    'AFFIRMS ACTUAL inferred 2019/.. by source:article to UNKNOWN @ article 12 PARAPHRASED',
  ];

  it('stands with both dates, on the event, on his part in it and on the office', async () => {
    const answer = await api.ask<Took>(took(''));
    expect(answer.node.occurred).toEqual({ edtf: '2019', inferred: true });
    expect(answer.node.participants.nodes).toMatchObject([
      { position: 'prime minister', actor: { id: 'actor:al-kadhimi' } },
    ]);
    const onRecord = 'AFFIRMS ACTUAL 2020-05-07 by source:background to UNKNOWN @ background 14 PARAPHRASED';
    for (const { claims } of [answer.node, ...answer.node.participants.nodes])
      expect(describeClaims(claims.nodes)).toEqual([onRecord, event]);
    expect(answer.office.nodes.map(({ claims }) => describeClaims(claims.nodes))).toEqual([
      [
        'AFFIRMS ACTUAL 2020-05-07/2022-10-27 by source:background to UNKNOWN @ background 14 PARAPHRASED',
        ...office,
        'DENIES ACTUAL inferred ../2020-05-06 by source:background to UNKNOWN @ background 15 PARAPHRASED',
      ],
    ]);
  });

  it('is as the article has it for whoever asks for the article alone', async () => {
    const answer = await api.ask<Took>(took('(where: { source: ["source:article"] })'));
    for (const { claims } of [answer.node, ...answer.node.participants.nodes])
      expect([claims.totalCount, describeClaims(claims.nodes)]).toEqual([1, [event]]);
    expect(answer.office.nodes.map(({ claims }) => describeClaims(claims.nodes))).toEqual([office]);
  });
});

describe('what only the background note tells', () => {
  it.each<Told>(['relations', 'events', 'claims'])(
    'is gone from %s for whoever asks for the article alone, and nothing else is',
    async (list) => {
      const gone = notToldBy('source:article', list);
      const all = await idsOf(list, null);
      expect(await idsOf(list, articleAlone)).toEqual(all.filter((id) => !gone.includes(id)));
    },
  );

  it.each<Told>(['relations', 'events', 'claims'])(
    'is what is left of %s without what the article alone tells, and what both tell',
    async (list) => {
      const gone = notToldBy('source:background', list);
      expect(gone.length).toBeGreaterThan(0);
      const left = await idsOf(list, { source: ['source:background'] });
      expect(left).toEqual((await idsOf(list, null)).filter((id) => !gone.includes(id)));
      expect(left).toEqual(expect.arrayContaining(notToldBy('source:article', list)));
    },
  );

  it('are claims, and relations about what no paragraph speaks of', async () => {
    expect(notToldBy('source:article', 'claims').length).toBeGreaterThan(20);
    type Tie = { subject: { id: string }; type: { code: string }; object: { id: string } };
    const selection = 'subject { id } type { code } object { id }';
    const ties = await readAll<Tie>(api, 'relations', selection);
    const gone = notToldBy('source:article', 'relations');
    const lines = ties
      .filter(({ id }) => gone.includes(id))
      .map(({ subject, type, object }) => `${subject.id} ${type.code} ${object.id}`.replaceAll('actor:', ''));
    expect(lines).toEqual(
      expect.arrayContaining([
        'al-muhandis DEPUTY_COMMANDER_OF popular-mobilization-forces',
        'popular-mobilization-forces PART_OF iraqi-security-forces',
        'soleimani COMMANDS quds-force',
      ]),
    );
  });

  it('is gone from every claim and every place cited, the asserters included', async () => {
    type Claim = { assertedBy: { id: string }; evidence: { source: { id: string } }[] };
    const selection = 'assertedBy { ... on Node { id } } evidence { source { id } }';
    const claims = await readAll<Claim>(api, 'claims', selection, articleAlone);
    const asserters = new Set(claims.map(({ assertedBy }) => assertedBy.id));
    expect(asserters).toContain('source:article');
    expect(asserters).not.toContain('source:background');
    const cited = claims.flatMap(({ evidence }) => evidence.map(({ source }) => source.id));
    expect(new Set(cited)).toEqual(new Set(['source:article']));
  });

  it('leaves a host whom the article does not name without a claim', async () => {
    const { node } = await api.ask<{ node: { participants: { nodes: object[] } } }>(`{
      node(id: "event:visit-2021") {
        ... on Event {
          participants(role: HOST) {
            nodes { actor { id } all: claims { totalCount } ofArticle: claims(where: { source: ["source:article"] }) { totalCount } }
          }
        }
      }
    }`);
    expect(node.participants.nodes).toEqual([
      { actor: { id: 'actor:biden' }, all: { totalCount: 1 }, ofArticle: { totalCount: 0 } },
      { actor: { id: 'actor:us' }, all: { totalCount: 1 }, ofArticle: { totalCount: 1 } },
    ]);
  });
});
