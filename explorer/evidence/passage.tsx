import type { ClaimWithEvidenceFragment, Fidelity } from '../generated/graphql.js';

type Evidence = ClaimWithEvidenceFragment['evidence'][number];

const fidelityWords: Readonly<Record<Fidelity, string>> = {
  VERBATIM: 'word for word',
  TRANSLATED: 'word for word, translated',
  PARAPHRASED: 'in other words',
  INFERRED: 'worked out from what stands there',
};

const withoutQuote: Readonly<Record<Evidence['source']['localCopy'], string>> = {
  MATCHES: '',
  DIFFERS: 'The copy of this source that is here has other words, so none are shown.',
  MISSING: 'There is no copy of this source here.',
};

/** Where a claim stands, with the passage where a copy of the source is at hand. */
export function Passage({ evidence: { source, locator, fidelity, quote } }: { evidence: Evidence }) {
  const about = [
    source.publisher,
    source.publishedAt?.edtf,
    locator?.paragraph != null && `paragraph ${locator.paragraph}`,
    fidelityWords[fidelity],
    source.reliability === 'F' ? 'reliability not judged' : `reliability ${source.reliability}`,
  ];
  return (
    <figure class="passage">
      {quote !== null && <blockquote>{quote}</blockquote>}
      <figcaption>
        {source.url && /^https?:/.test(source.url) ? (
          <a href={source.url} rel="noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
        , {about.filter(Boolean).join(', ')}. {quote === null && withoutQuote[source.localCopy]}
      </figcaption>
    </figure>
  );
}
