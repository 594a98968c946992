import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';
import { describeNumbers, type QuantityAnswer, quantityFields } from '../../support/api-numbers.js';

type When = { edtf: string; earliest: string; latest: string; inferred: boolean };

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function occurred(key: string): Promise<When> {
  const { node } = await api.ask<{ node: { occurred: When } }>(
    'query When($id: ID!) { node(id: $id) { ... on Event { occurred { edtf earliest latest inferred } } } }',
    { id: `event:${key}` },
  );
  return node.occurred;
}

const yearOf = ({ edtf }: When) => Number(edtf.slice(0, 4));

describe('dates that count from a day which the article does not give', () => {
  it('rest on a month of publication that was itself worked out', async () => {
    const { node } = await api.ask<{ node: object }>(
      '{ node(id: "source:article") { ... on Source { publishedAt { edtf precision inferred } } } }',
    );
    expect(node).toEqual({ publishedAt: { edtf: '2021-07', precision: 'MONTH', inferred: true } });
  });

  it.each([
    ['18 years ago', 'invasion-2003', '2003'],
    ['two years ago', 'taking-office', '2019'],
    ['three years later', 'conquests-2014', '2014'],
    ['in 2014 in response', 'call-2014', '2014'],
    ['three years later', 'support-request-2014', '2014'],
    ['after the strike', 'motion-2020', '2020'],
    ['last year', 'oil-price-fall', '2020'],
    ['last year', 'wages-hard-to-pay', '2020'],
    ['the past year', 'consolidation', '2020-07/2021-07'],
    ['this year', 'attacks-2021', '2021'],
    ['this year', 'retaliatory-strikes-2021', '2021'],
    ['this weekend', 'visit-2021', '2021-07'],
    ['on Monday', 'announcement-2021', '2021-07'],
    ['until the year is over', 'withdrawal-2021', '2021-07/2021-12'],
  ])('such as %j make the date of %s %s, and say that it is inferred', async (_words, key, edtf) => {
    const when = await occurred(key);
    expect(when).toMatchObject({ edtf, inferred: true });
    const [start = '', end = start] = edtf.split('/');
    expect(when.earliest.startsWith(start)).toBe(true);
    expect(when.latest.startsWith(end)).toBe(true);
  });

  it.each([
    ['strike-2020', '2020'],
    ['withdrawal-2011', '2011'],
    ['overthrow-2003', '2003'],
    ['eviction-2017', '2017'],
    ['fall-of-mosul', '2014-06-10'],
    ['militia-formation-2014', '2014'],
  ])('do not make inferred what stands there as a year: %s in %s', async (key, edtf) => {
    expect(await occurred(key)).toMatchObject({ edtf, inferred: false });
  });
});

describe('the numbers that such dates were worked out from', () => {
  type Passed = { quantities: { nodes: (QuantityAnswer & { at: { edtf: string } | null })[] } };
  const numbersOf = async (key: string) => {
    const { node } = await api.ask<{ node: Passed }>(
      `query Passed($id: ID!) { node(id: $id) { ... on Event { quantities(first: 5) { nodes { ${quantityFields} } } } } }`,
      { id: `event:${key}` },
    );
    return node.quantities.nodes;
  };

  it.each([
    ['invasion-2003', 18, 10],
    ['taking-office', 2, 12],
  ])('are kept, so that the year of %s can be worked out again', async (key, years, paragraph) => {
    const numbers = await numbersOf(key);
    expect(describeNumbers(numbers)).toEqual({
      [`EXACT ${years} years: time passed since, at inferred 2021-07`]: [
        `AFFIRMS ACTUAL by source:article to UNKNOWN @ article ${paragraph} PARAPHRASED`,
      ],
    });
    const [{ best, at } = { best: null, at: null }] = numbers;
    expect(Number(at?.edtf.slice(0, 4)) - (best ?? 0)).toBe(yearOf(await occurred(key)));
  });

  it('count from another event where the article does', async () => {
    const [passed] = (await numbersOf('support-request-2014')).filter(({ unit }) => unit === 'years');
    expect(passed?.measure).toContain('withdrawal of 2011');
    expect(yearOf(await occurred('withdrawal-2011')) + (passed?.best ?? 0)).toBe(
      yearOf(await occurred('support-request-2014')),
    );
  });

  it('give the presence in Afghanistan its beginning, which the record then gives to the day', async () => {
    const { relations } = await api.ask<{
      relations: { nodes: { claims: { nodes: ClaimAnswer[] }; quantities: { nodes: QuantityAnswer[] } }[] };
    }>(`{
      relations(where: { typeIn: [STATIONS_FORCES_IN], objectIn: ["actor:afghanistan"] }) {
        nodes { claims { nodes { ${claimFields} } } quantities(first: 5) { nodes { ${quantityFields} } } }
      }
    }`);
    expect(relations.nodes).toHaveLength(1);
    expect(describeClaims(relations.nodes[0]?.claims.nodes ?? [])).toEqual([
      'AFFIRMS ACTUAL 2001-10-07/2021-08-30 by source:background to UNKNOWN @ background 22 PARAPHRASED',
      'AFFIRMS ACTUAL inferred 2001/.. by source:article to UNKNOWN @ article 15 PARAPHRASED',
    ]);
    expect(Object.keys(describeNumbers(relations.nodes[0]?.quantities.nodes ?? []))).toEqual([
      'EXACT 20 years: duration, at inferred 2021-07',
    ]);
  });
});
