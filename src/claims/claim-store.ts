import {
  type ClaimsAboutRow,
  type ClaimsAssertedByRow,
  type CountClaimsAboutRow,
  type CountClaimsAssertedByRow,
  type CountClaimsParams,
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
import { claimFrom, evidenceFrom } from './claim-columns.js';
import type { Evidence } from './evidence.js';

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
  return {
    byId: (id: string) => byId.load(id),
    evidence: (claimId: string) => evidence(claimId, null),
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
