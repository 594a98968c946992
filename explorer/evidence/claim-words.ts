import type { Audience, ClaimWithEvidenceFragment, Modality, Stance } from '../generated/graphql.js';
import { periodWords } from '../time/period-words.js';

const modalityWords: Readonly<Record<Modality, string>> = {
  ACTUAL: '',
  FUTURE: 'of something to come',
  HYPOTHETICAL: 'as a possibility',
  DESIRED: 'as a wish or a demand',
};

const audienceWords: Readonly<Record<Audience, string>> = {
  PUBLIC: 'in public',
  PRIVATE: 'behind closed doors',
  ANONYMOUS_BRIEFING: 'to the press, without a name',
  UNKNOWN: '',
};

const stanceWords: Readonly<Record<Stance, string>> = {
  AFFIRMS: 'says that it holds',
  DENIES: 'says that it does not hold',
  QUALIFIES: 'says that it holds in name only, or in part',
};

/** A claim in words: whose it is, through whom it comes, and what else is told of it. */
export function claimWords(claim: ClaimWithEvidenceFragment): { by: string; via: string; about: string } {
  const { assertedBy, via, stance, modality, audience, claimedValidity, madeAt } = claim;
  const period = claimedValidity && periodWords(claimedValidity.from?.edtf, claimedValidity.until?.edtf);
  const inferred = claimedValidity?.from?.inferred || claimedValidity?.until?.inferred;
  const about = [
    stanceWords[stance],
    modalityWords[modality],
    period && `claimed ${period}${inferred ? ' (worked out)' : ''}`,
    audienceWords[audience],
    madeAt && `said ${madeAt.edtf}${madeAt.inferred ? ' (worked out)' : ''}`,
  ];
  return {
    by: assertedBy.__typename === 'Actor' ? assertedBy.name : `the source itself, ${assertedBy.title}`,
    via: via.length > 0 ? `through ${via.map(({ name }) => name).join(', then ')}` : '',
    about: about.filter(Boolean).join(', '),
  };
}
