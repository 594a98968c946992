import type { ClaimWithEvidenceFragment } from '../generated/graphql.js';
import { claimWords } from './claim-words.js';
import { Passage } from './passage.js';

/** Claims with whose word each is, who passed it on, and where it stands. */
export function ClaimList({ claims }: { claims: readonly ClaimWithEvidenceFragment[] }) {
  return (
    <ul class="claims">
      {claims.map((claim) => {
        const { by, via, about } = claimWords(claim);
        return (
          <li key={claim.id}>
            <p>
              <b>{by}</b>
              {via && <span class="via"> {via}</span>}
              {about && <small> {about}</small>}
            </p>
            {claim.evidence.map((evidence) => (
              <Passage key={`${evidence.source.id} ${evidence.locator?.start}`} evidence={evidence} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}
