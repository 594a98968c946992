import { AnswerOf } from '../ask/answer-of.js';
import { AskProblem } from '../ask/ask-problem.js';
import { useAsking } from '../ask/use-asking.js';
import { useExplorer } from '../explorer.js';
import { PathsDocument } from '../generated/graphql.js';
import { emptyView, noFilters } from '../view/view.js';
import { EndField } from './end-field.js';
import { PathList } from './path-list.js';
import { pathsOf } from './paths-of.js';

const noPath = { from: '', to: '', maxHops: 4 };

/** Ways between two actors under the filters and times of the view, or why there are none. */
export function PathsPanel() {
  const { store } = useExplorer();
  const view = store.view.value;
  const path = view.path ?? noPath;
  const isAsked = path.from !== '' && path.to !== '' && path.from !== path.to;
  const set = (part: Partial<typeof noPath>) =>
    store.change((now) => ({ ...now, path: { ...(now.path ?? noPath), ...part } }));
  return (
    <>
      <h2>Paths between two actors</h2>
      <EndField id="path-from" label="From" chosen={path.from} choose={(from) => set({ from })} />
      <EndField id="path-to" label="To" chosen={path.to} choose={(to) => set({ to })} />
      <label class="check">
        At most
        <select
          value={path.maxHops}
          onChange={(event) => set({ maxHops: Number(event.currentTarget.value) })}
        >
          {[1, 2, 3, 4, 5, 6].map((hops) => (
            <option key={hops} value={hops}>
              {hops}
            </option>
          ))}
        </select>
        steps
      </label>
      {isAsked ? <Answer /> : <p class="sub">Choose two different actors, by search or from the picture.</p>}
    </>
  );
}

function Answer() {
  const { store } = useExplorer();
  const view = store.view.value;
  const asking = useAsking(
    view.path && pathsOf(view.path, view),
    async (asked, ending) => {
      const { paths } = (await store.send(PathsDocument, asked, ending)).data;
      if (paths.__typename === 'PathSearch') return paths;
      throw new AskProblem('refused', paths.message);
    },
    { waitMs: 200, keep: false },
  );
  const widen = () =>
    store.change((now) => ({
      ...now,
      filters: noFilters,
      validAt: emptyView.validAt,
      reading: emptyView.reading,
      path: now.path && { ...now.path, maxHops: 6 },
    }));
  return (
    <AnswerOf asking={asking} what="paths">
      {({ paths, none, truncated }) =>
        none ? (
          <div class="none" role="status">
            <p>
              <b>There is no path.</b> {none.message}
            </p>
            {none.cutBy.length > 0 && <p class="sub">Cut by: {none.cutBy.join(', ')}.</p>}
            {none.reason !== 'NOTHING_CONNECTS' && (
              <button type="button" onClick={widen}>
                Ask without filters and days, up to 6 steps
              </button>
            )}
            {none.nearest && (
              <>
                <h3>The nearest, without any condition</h3>
                <PathList paths={[none.nearest]} />
              </>
            )}
          </div>
        ) : (
          <>
            <p class="sub" role="status">
              {paths.length === 1 ? 'One path' : `${paths.length} paths`}, the best first.
              {truncated && ' There are more, or may be.'}
            </p>
            <PathList paths={paths} />
          </>
        )
      }
    </AnswerOf>
  );
}
