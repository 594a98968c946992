import { type ClaimAnswer, claimFields, describeClaims } from './api-claims.js';

/** What `describeNumbers` needs of a quantity; to be put into the selection of any quantities. */
export const quantityFields = /* GraphQL */ `
  measure low best high unit wording
  at { edtf inferred }
  claims(first: 10) { nodes { ${claimFields} } }
`;

/** A quantity as `quantityFields` selects it. */
export type QuantityAnswer = {
  measure: string;
  low: number | null;
  best: number | null;
  high: number | null;
  unit: string | null;
  wording: string;
  at: { edtf: string; inferred: boolean } | null;
  claims: { nodes: ClaimAnswer[] };
};

/** Each quantity on one line, `ABOUT 2500 persons: troops, at inferred 2021-07`, with its claims on one line each. */
export function describeNumbers(quantities: readonly QuantityAnswer[]): Record<string, string[]> {
  return Object.fromEntries(
    quantities.map((quantity) => [describeNumber(quantity), describeClaims(quantity.claims.nodes)]),
  );
}

function describeNumber({ measure, low, best, high, unit, wording, at }: QuantityAnswer): string {
  const range = [low, high].some((bound) => bound !== null) ? [`from ${low} to ${high}`] : [];
  const time = at ? `, at ${at.inferred ? 'inferred ' : ''}${at.edtf}` : '';
  return `${[wording, best ?? 'no number', ...range, unit ?? 'without unit'].join(' ')}: ${measure}${time}`;
}
