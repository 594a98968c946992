import type { StatedClaim } from '../data-set/data-set.js';
import { claimRow } from '../loader/claim-rows.js';
import { claimsAsKept } from '../loader/claims-as-kept.js';
import { type KeptRows, keptRows, stateDigest, undigestedRows } from '../loader/kept-rows.js';
import { keyOfDate, keyOfPeriod } from '../loader/kept-times.js';
import type { OwnPeriod } from '../standing/judged-claim.js';
import { remembered } from '../time/remembered.js';
import type { GraphTables, PropositionKind } from './graph-tables.js';
import type { Originals } from './originals.js';
import { type TextTemplate, textTemplate } from './text-template.js';

/** What a proposition keeps, as it stands in the lines of its node and of its edge, and the lines of its claims, in the order given. */
export type KeptTexts = {
  readonly node: string;
  readonly edge: string;
  readonly disputed: boolean;
  readonly claims: readonly string[];
};

type Claims = readonly StatedClaim[];

/** The texts for single claims, which in a file differ in little but ids; some 3 kB each. */
type Template = Pick<KeptTexts, 'disputed'> &
  Readonly<Record<'node' | 'edge' | 'claim' | 'digested', TextTemplate>>;

const mostTemplates = 10_000;
/** What stands in a template for the id of the proposition, for the digest of its state and for the id of the claim. */
const [idPlace, digestPlace, claimPlace] = ['{0}', '{1}', '{2}'];

/** Gives the texts for propositions by the claims about them; all ids are such that need no quotes. */
export function createKeptTexts(place: Place) {
  const templates = remembered<{ met: boolean; made: Template | null }>(mostTemplates);
  return (kind: PropositionKind, id: string, claims: Claims, dated: OwnPeriod | null): KeptTexts => {
    const [claim, second] = claims;
    if (!claim || second) return textsOf(kind, claims, rowsOf(id, claims, dated, place), place);
    const key = `${kind} ${keyOf(claim)} ${dated ? keyOfPeriod(dated) : ''}`;
    const template = templates(key, () => ({ met: false, made: null }));
    if (!template.met) {
      // What is met once only is not worth a template.
      template.met = true;
      return textsOf(kind, claims, rowsOf(id, claims, dated, place), place);
    }
    template.made ??= makeTemplate(kind, claim, dated, place);
    const { made } = template;
    const ids = [id, '', claim.id];
    ids[1] = stateDigest(made.digested(ids));
    return {
      node: made.node(ids),
      edge: made.edge(ids),
      disputed: made.disputed,
      claims: [made.claim(ids)],
    };
  };
}

type Place = { readonly tables: GraphTables; readonly originals: Originals; readonly recordedAt: string };

function rowsOf(id: string, claims: Claims, dated: OwnPeriod | null, { originals, recordedAt }: Place) {
  // As in the store, of what nobody has claimed nothing is kept.
  if (claims.length === 0) return null;
  return keptRows(id, claimsAsKept(claims, originals.of, recordedAt), dated, recordedAt);
}

function makeTemplate(
  kind: PropositionKind,
  claim: StatedClaim,
  dated: OwnPeriod | null,
  place: Place,
): Template {
  const { originals, recordedAt } = place;
  const claims = [{ ...claim, id: claimPlace, aboutId: idPlace }];
  const asKept = claimsAsKept(claims, originals.of, recordedAt);
  const { state, bounds, days, digested } = undigestedRows(idPlace, asKept, dated, recordedAt);
  const rows = { state: { ...state, digest: digestPlace }, bounds, days };
  const { node, edge, disputed, claims: lines } = textsOf(kind, claims, rows, place);
  return {
    node: textTemplate(node),
    edge: textTemplate(edge),
    disputed,
    claim: textTemplate(lines.join('')),
    digested: textTemplate(digested),
  };
}

function textsOf(
  kind: PropositionKind,
  claims: Claims,
  rows: KeptRows | null,
  { tables, recordedAt }: Place,
): KeptTexts {
  const parts = [rows?.state ?? null, rows && { knownFrom: recordedAt }, rows?.bounds ?? null];
  const behindRow = (table: (typeof tables)[PropositionKind | 'relates'], before: number) =>
    parts.map((part, index) => table.fields(before + index, part)).join('');
  const days = new Map(rows?.days.map(({ id, days }) => [id, days]));
  return {
    node: behindRow(tables[kind], 1),
    edge: kind === 'relations' ? behindRow(tables.relates, 2) : '',
    disputed: rows?.bounds?.disputed ?? false,
    claims: claims.map(
      (claim) =>
        tables.claims.fields(0, claimRow(claim)) +
        tables.claims.fields(1, { id: claim.id, days: days.get(claim.id) ?? null }),
    ),
  };
}

/** All of a claim that its line and the state of its proposition depend on, besides the ids of both. */
function keyOf({ stance, modality, audience, assertedById, viaIds, claimed, madeAt, evidence }: StatedClaim) {
  let cited = '';
  for (const { sourceId } of evidence) cited += ` ${sourceId}`;
  return `${stance} ${modality} ${audience} ${assertedById} ${viaIds.join(' ')}, ${keyOfDate(claimed)}, ${keyOfDate(madeAt)},${cited}`;
}
