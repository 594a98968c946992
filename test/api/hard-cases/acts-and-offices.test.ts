import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';
import { readAll } from '../../support/api-pages.js';

type Claims = { totalCount: number; nodes: ClaimAnswer[] };

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('D8: a motion of parliament that does not bind', () => {
  it('is the only event of which it is told whether it binds', async () => {
    const events = await readAll<{ binding: boolean | null }>(api, 'events', 'binding');
    expect(events.filter(({ binding }) => binding !== null)).toEqual([
      { id: 'event:motion-2020', binding: false },
    ]);
  });

  it('was addressed by parliament to the government after the strike, with a message to whoever wants power', async () => {
    const { node } = await api.ask<{ node: { claims: Claims } }>(`{
      node(id: "event:motion-2020") {
        ... on Event {
          occurred { edtf inferred }
          quad
          intensity
          plover { category modes contexts cameo }
          causedBy { id }
          participants { nodes { role position actor { id } } }
          claims { totalCount nodes { ${claimFields} } }
        }
      }
    }`);
    expect(node).toMatchObject({
      occurred: { edtf: '2020', inferred: true },
      quad: 'VERBAL_CONFLICT',
      intensity: -1,
      plover: { category: 'REQUEST', modes: ['yield'], contexts: ['military', 'legislative'], cameo: '1056' },
      causedBy: [{ id: 'event:strike-2020' }],
      participants: {
        nodes: [
          { role: 'ACTOR', position: null, actor: { id: 'actor:iraqi-parliament' } },
          { role: 'RECIPIENT', position: null, actor: { id: 'actor:iraqi-government' } },
          {
            role: 'RECIPIENT',
            position: expect.stringContaining('message'),
            actor: { id: 'actor:iraqi-prime-minister' },
          },
          {
            role: 'RECIPIENT',
            position: expect.stringContaining('message'),
            actor: { id: 'actor:power-seekers' },
          },
        ],
      },
    });
    expect(describeClaims(node.claims.nodes)).toEqual([
      'AFFIRMS ACTUAL 2020-01-05 by source:background to UNKNOWN @ background 13 INFERRED',
      'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 11 PARAPHRASED',
    ]);
  });

  it('is the ground of a demand, which is a relation of its own and no withdrawal', async () => {
    const { relations } = await api.ask<{ relations: { nodes: { claims: Claims }[] } }>(`{
      relations(where: { typeIn: [DEMANDS_OF], subjectIn: ["actor:iraqi-parliament"] }) {
        nodes {
          object { id } spell role
          basis { nodes { id binding } }
          claims { totalCount nodes { ${claimFields} } }
        }
      }
    }`);
    expect(relations.nodes).toMatchObject([
      {
        object: { id: 'actor:iraqi-government' },
        spell: '2020',
        role: 'that US forces leave',
        basis: { nodes: [{ id: 'event:motion-2020', binding: false }] },
      },
    ]);
    expect(describeClaims(relations.nodes[0]?.claims.nodes ?? [])).toEqual([
      'AFFIRMS ACTUAL inferred 2020 by source:article to UNKNOWN @ article 11 PARAPHRASED',
    ]);
  });
});

describe('D10: "took office two years ago", which other sources contradict', () => {
  const office = (where: string) => `{
    relations(where: { typeIn: [HEAD_OF_GOVERNMENT_OF] }) {
      totalCount
      nodes {
        subject { id } object { id }
        claimCounts { affirm deny qualify desire }
        claims${where} { totalCount nodes { ${claimFields} } }
      }
    }
  }`;
  type Offices = { relations: { totalCount: number; nodes: { claims: Claims }[] } };
  // That he is in office, and since when.
  const article = [
    'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 5 PARAPHRASED; article 6 PARAPHRASED',
    'AFFIRMS ACTUAL inferred 2019/.. by source:article to UNKNOWN @ article 12 PARAPHRASED',
  ];

  it('keeps the stated beginning beside the one on record and the denial of the time before', async () => {
    const { relations } = await api.ask<Offices>(office(''));
    expect(relations.nodes).toMatchObject([
      {
        subject: { id: 'actor:al-kadhimi' },
        object: { id: 'actor:iraq' },
        claimCounts: { affirm: 3, deny: 1, qualify: 0, desire: 0 },
      },
    ]);
    expect(describeClaims(relations.nodes[0]?.claims.nodes ?? [])).toEqual(
      [
        ...article,
        'AFFIRMS ACTUAL 2020-05-07/2022-10-27 by source:background to UNKNOWN @ background 14 PARAPHRASED',
        'DENIES ACTUAL inferred ../2020-05-06 by source:background to UNKNOWN @ background 15 PARAPHRASED',
      ].sort(),
    );
  });

  it('shows the article alone to whoever asks for the article alone', async () => {
    const { relations } = await api.ask<Offices>(office('(where: { source: ["source:article"] })'));
    expect(relations.nodes[0]?.claims.totalCount).toBe(2);
    expect(describeClaims(relations.nodes[0]?.claims.nodes ?? [])).toEqual(article);
  });

  it('reads the beginning so wide that both dates fit, and calls it inferred', async () => {
    const { relations } = await api.ask<{ relations: { nodes: object[] } }>(`{
      relations(where: { typeIn: [HEAD_OF_GOVERNMENT_OF] }) {
        nodes { validity { from { edtf earliest latest inferred } until { edtf } } }
      }
    }`);
    expect(relations.nodes).toEqual([
      {
        validity: {
          from: {
            edtf: '2019-01-01/2020-05-07',
            earliest: '2019-01-01T00:00:00Z',
            latest: '2020-05-07T23:59:59Z',
            inferred: true,
          },
          until: null,
        },
      },
    ]);
  });
});
