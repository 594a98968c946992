import { useExplorer } from '../explorer.js';
import type { WalkedPathFragment } from '../generated/graphql.js';
import { standingWords } from '../graph/standing.js';
import { readsAs } from '../graph/vocabulary.js';
import { bringIn, select } from '../view/changes.js';

/** Ways as lists of steps, behind each of which is its evidence. */
export function PathList({ paths }: { paths: readonly WalkedPathFragment[] }) {
  const { store } = useExplorer();
  return (
    <ol class="paths">
      {paths.map((path) => (
        <li key={path.hops.map(({ relation }) => relation.id).join()}>
          <p class="sub">
            {path.length === 1 ? 'One step' : `${path.length} steps`}
            {path.sign !== 0 && `, ${path.sign > 0 ? 'cooperative' : 'conflictual'} as a whole`}
            {path.crossesContested && ', over something contested'}
          </p>
          <ol>
            {path.hops.map((hop) => (
              <Hop key={hop.relation.id} hop={hop} />
            ))}
          </ol>
          <button type="button" onClick={() => store.change((view) => bringIn(view, actorsOf(path), false))}>
            Show in the picture
          </button>
        </li>
      ))}
    </ol>
  );
}

function Hop({ hop: { relation, forward } }: { hop: WalkedPathFragment['hops'][number] }) {
  const { store, vocabulary } = useExplorer();
  const { id, subject, object, type, standing } = relation;
  const [from, to] = forward ? [subject, object] : [object, subject];
  return (
    <li>
      <button
        type="button"
        class="plain"
        onClick={() => store.change((view) => select(view, { kind: 'relation', id }))}
      >
        {from.name} {readsAs(vocabulary.value, type.code, forward ? 'OUT' : 'IN')} {to.name}
      </button>{' '}
      <small>{standingWords(standing)}</small>
    </li>
  );
}

function actorsOf({ hops }: WalkedPathFragment): string[] {
  return [...new Set(hops.flatMap(({ relation }) => [relation.subject.id, relation.object.id]))];
}
