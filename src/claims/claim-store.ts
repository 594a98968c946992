import {
  type ClaimsAboutRow,
  type ClaimsAssertedByRow,
  type CountClaimsAboutRow,
  type CountClaimsAssertedByRow,
  type CountClaimsParams,
  citingClaims,
  claimsAbout,
  claimsAssertedBy,
  claimsByIds,
  claimsNewest,
  countClaims,
  countClaimsAbout,
  countClaimsAssertedBy,
  evidenceOfClaims,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { groupRows } from '../group-rows.js';
import { topKey } from '../pages/list-key.js';
import { loadById } from '../pages/load-by-id.js';
import { loaderByArguments } from '../pages/loader-by-arguments.js';
import { createOwnedList } from '../pages/owned-list.js';
import type { Page } from '../pages/page.js';
import { readWholeList } from '../pages/whole-list.js';
import type { Claim } from './claim.js';
import { type CitingClaim, citingFrom, claimFrom, evidenceFrom } from './claim-columns.js';
import { type ClaimSummary, summariseClaims } from './claim-summary.js';
import type { Evidence } from './evidence.js';

type Sources = readonly string[] | null;

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
  const citing = loaderByArguments<readonly string[], readonly CitingClaim[]>(
    async (ids, sources) => {
      const groups = groupRows(await run(citingClaims, { ids, sources }), (row) => row.propositionId);
      return new Map([...groups].map(([id, rows]) => [id, rows.map(citingFrom)]));
    },
    () => [],
  );
  return {
    /** Null too where the claim cites none of the sources; null for sources asks for none. */
    async byId(id: string, sources: Sources = null): Promise<Claim | null> {
      if (!sources) return byId.load(id);
      const [claim, cited] = await Promise.all([byId.load(id), evidenceIn(id, sources)]);
      return cited.length > 0 ? claim : null;
    },
    /** Only places in these sources; null for all. */
    evidence: evidenceIn,
    /** About the proposition with this id, those that stand and cite one of the sources. */
    citing,
    /** What those that stand and cite one of the sources come to. */
    summary: async (propositionId: string, sources: readonly string[]): Promise<ClaimSummary> =>
      summariseClaims(await citing(propositionId, sources)),
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

/** What `createClaimStore` makes. */
export type ClaimStore = ReturnType<typeof createClaimStore>;
