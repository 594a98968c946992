import { groupRows } from '../graph/group-rows.js';
import {
  type ClaimsAboutRow,
  type ClaimsAssertedByRow,
  type CountClaimsAboutRow,
  type CountClaimsAssertedByRow,
  type CountClaimsParams,
  citingClaims,
  claimedPropositions,
  claimsAbout,
  claimsAssertedBy,
  claimsByIds,
  claimsNewest,
  countClaims,
  countClaimsAbout,
  countClaimsAssertedBy,
  evidenceOfClaims,
  standingsOfPropositions,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { topKey } from '../pages/list-key.js';
import { loadById } from '../pages/load-by-id.js';
import { loaderByArguments } from '../pages/loader-by-arguments.js';
import { createOwnedList } from '../pages/owned-list.js';
import type { Page } from '../pages/page.js';
import { readWholeList } from '../pages/whole-list.js';
import { type AsOf, type ClockParams, clockParams } from '../standing/as-of.js';
import type { Verdict } from '../standing/judge.js';
import { verdictOf } from '../standing/standing-word.js';
import type { Claim } from './claim.js';
import { citingFrom, claimFrom, evidenceFrom } from './claim-columns.js';
import { type ClaimsOf, claimsOf, noClaims } from './claims-of.js';
import type { Evidence } from './evidence.js';

type Sources = readonly string[] | null;
type OfAsked = { readonly source: Sources; readonly knownAt: string };

/** Reads claims and their evidence for one request. */
export function createClaimStore(run: Run) {
  const byId = loadById(
    (ids) => run(claimsByIds, { ids }),
    (row) => row.askedId,
    claimFrom,
  );
  const evidence = loaderByArguments<null, readonly Evidence[]>(
    async (ids) => {
      const groups = groupRows(await run(evidenceOfClaims, { ids }), (row) => row.claimId);
      return new Map([...groups].map(([id, rows]) => [id, rows.map(evidenceFrom)]));
    },
    () => [],
  );
  const evidenceIn = async (claimId: string, sources: Sources): Promise<readonly Evidence[]> => {
    const all = await evidence(claimId, null);
    return sources ? all.filter(({ sourceId }) => sources.includes(sourceId)) : all;
  };
  const of = loaderByArguments<OfAsked, ClaimsOf>(
    async (ids, asked) => {
      const groups = groupRows(await run(citingClaims, { ids, ...asked }), (row) => row.aboutId);
      return new Map([...groups].map(([id, rows]) => [id, claimsOf(id, rows.map(citingFrom), rows[0])]));
    },
    () => noClaims,
  );
  const wereClaimed = loaderByArguments<OfAsked, boolean>(
    async (ids, asked) =>
      new Map((await run(claimedPropositions, { ids, ...asked })).map(({ id }) => [id, true])),
    () => false,
  );
  const standings = loaderByArguments<ClockParams, Verdict | null>(
    async (ids, clocks) => {
      const rows = await run(standingsOfPropositions, { ids, ...clocks });
      return new Map(rows.map(({ id, word }) => [id, verdictOf(word)]));
    },
    () => null,
  );
  return {
    /** Null too where it was not recorded yet, or cites none of the sources; null for sources asks for none. */
    async byId(id: string, knownAt: string, sources: Sources): Promise<Claim | null> {
      const [claim, cited] = await Promise.all([byId.load(id), sources && evidenceIn(id, sources)]);
      return claim && claim.recordedAt <= knownAt && cited?.length !== 0 ? claim : null;
    },
    /** Only places in these sources; null for all. */
    evidence: evidenceIn,
    /** About the proposition with this id, those that stood at the time and cite one of the sources; null for all. */
    // Equal arguments are known by their text, so they are always put in one order.
    of: (propositionId: string, { source, knownAt }: OfAsked) => of(propositionId, { source, knownAt }),
    /** Whether any such claim had been recorded, be it withdrawn by then or not. */
    wasClaimed: (propositionId: string, { source, knownAt }: OfAsked) =>
      wereClaimed(propositionId, { source, knownAt }),
    /** The standing that the proposition with this id keeps; null where nothing was known of it. */
    standing: (propositionId: string, asOf: AsOf) => standings(propositionId, clockParams(asOf)),
    /** Of the proposition with this id. */
    about: createOwnedList<CountClaimsParams, ClaimsAboutRow, CountClaimsAboutRow, Claim>(run, {
      page: claimsAbout,
      count: countClaimsAbout,
      ownerOf: (row) => row.propositionId,
      countedOwner: (row) => row.propositionId,
      toItem: claimFrom,
      start: topKey,
    }),
    /** Of the actor or source with this id. */
    assertedBy: createOwnedList<CountClaimsParams, ClaimsAssertedByRow, CountClaimsAssertedByRow, Claim>(
      run,
      {
        page: claimsAssertedBy,
        count: countClaimsAssertedBy,
        ownerOf: (row) => row.asserterId,
        countedOwner: (row) => row.asserterId,
        toItem: claimFrom,
        start: topKey,
      },
    ),
    page: (filter: CountClaimsParams, page: Page) =>
      readWholeList(
        run,
        { page: claimsNewest, count: countClaims, toItem: claimFrom, start: topKey },
        filter,
        page,
      ),
  };
}
