import { AnswerOf } from '../ask/answer-of.js';
import { useAsking } from '../ask/use-asking.js';
import { useExplorer } from '../explorer.js';
import { BucketsDocument } from '../generated/graphql.js';
import type { View } from '../view/view.js';
import { whereOf } from '../view/where.js';
import { Histogram } from './histogram.js';
import { KnownSlider } from './known-slider.js';
import { barsOf, type Horizon, horizonOf } from './stretches.js';
import { ValidSlider } from './valid-slider.js';

/** The most actors whose relations the bars count. */
const mostCounted = 200;

/** Both clocks: when it was so in the world, above how much there was then, and when it was known. */
export function TimeBar() {
  const { store, opening, picture } = useExplorer();
  const view = store.view.value;
  const ends = opening.asked.value.value?.dataset.horizon;
  const horizon = horizonOf(ends?.from?.edtf, ends?.until?.edtf);
  const asking = useAsking(
    horizon && questionOf(view, horizon, picture.whole.asked.value.value?.actors ?? new Map()),
    async (asked, ending) => barsOf((await store.send(BucketsDocument, asked, ending)).data.relationBuckets),
    { waitMs: 300 },
  );
  return (
    <section class="time" aria-label="Time">
      {horizon === null ? (
        <p>{ends ? 'Nothing here is dated, so there is no time to go through.' : ''}</p>
      ) : (
        <>
          <AnswerOf asking={asking} what="the numbers by time">
            {(bars) => <Histogram bars={bars} horizon={horizon} day={view.validAt} />}
          </AnswerOf>
          <ValidSlider horizon={horizon} />
        </>
      )}
      <KnownSlider />
    </section>
  );
}

function questionOf(
  view: View,
  { from, until, interval }: Horizon,
  known: { readonly has: (id: string) => boolean },
) {
  const inMiddle = new Set([...view.expansions.map(({ actor }) => actor), ...view.actors]);
  // A link may name somebody whom the service does not know.
  const withActor = [...inMiddle].filter((id) => known.has(id)).slice(0, mostCounted);
  if (withActor.length === 0) return null;
  const { knownAt, reading, filters } = view;
  return {
    interval,
    during: `${from}/${until}`,
    where: {
      statusIn: ['AFFIRMED' as const, 'CONTESTED' as const, 'NOMINAL' as const],
      ...whereOf(filters),
      withActor,
    },
    asOf: { reading, ...(knownAt !== null && { knownAt }) },
  };
}
