import { AnswerOf } from '../ask/answer-of.js';
import { AskProblem } from '../ask/ask-problem.js';
import { useAsking } from '../ask/use-asking.js';
import { useName } from '../evidence/use-name.js';
import { useExplorer } from '../explorer.js';
import { DyadDocument } from '../generated/graphql.js';
import { horizonOf } from '../time/stretches.js';
import { asOfOf } from '../view/where.js';
import { DyadChart } from './dyad-chart.js';
import type { Series } from './series.js';

/** Two actors over time, as a chart and as a table. */
export function DyadTimeline({ a, b }: { a: string; b: string }) {
  const { store, opening } = useExplorer();
  const [one, other] = [useName(a), useName(b)];
  const view = store.view.value;
  const ends = opening.asked.value.value?.dataset.horizon;
  const horizon = horizonOf(ends?.from?.edtf, ends?.until?.edtf);
  const asking = useAsking(
    horizon && {
      a,
      b,
      bucket: horizon.interval === 'MONTH' ? ('MONTH' as const) : ('YEAR' as const),
      during: `${horizon.from}/${horizon.until}`,
      asOf: asOfOf({ ...view, validAt: null }),
    },
    async (asked, ending) => {
      const { dyad } = (await store.send(DyadDocument, asked, ending)).data;
      if (dyad.__typename === 'DyadSeries') return dyad;
      throw new AskProblem('refused', dyad.message);
    },
  );
  if (horizon === null) return <p>Nothing here is dated.</p>;
  return (
    <>
      <h2>
        {one} and {other}
      </h2>
      <AnswerOf asking={asking} what="what was between the two">
        {(series) => (
          <>
            <DyadChart series={series} day={view.validAt} />
            <p class="sub">
              {series.undatedEvents > 0 && `${series.undatedEvents} events between the two have no date. `}
              {series.truncated &&
                'More than 1,000 relations are between the two; only the first 1,000 are counted.'}
            </p>
            <PointTable series={series} />
          </>
        )}
      </AnswerOf>
    </>
  );
}

function PointTable({ series }: { series: Series }) {
  const told = series.points.filter(({ events, announced, relations }) => events + announced + relations > 0);
  return (
    <details>
      <summary>The same as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Time</th>
            <th scope="col">Relations</th>
            <th scope="col">Contested</th>
            <th scope="col">Events</th>
            <th scope="col">Announced</th>
          </tr>
        </thead>
        <tbody>
          {told.map(({ start, relations, contested, events, announced }) => (
            <tr key={start}>
              <th scope="row">{start}</th>
              <td>{relations}</td>
              <td>{contested}</td>
              <td>{events}</td>
              <td>{announced}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
