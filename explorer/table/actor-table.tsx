import { kindWords } from '../canvas/kind-look.js';
import { ActorLink } from '../evidence/actor-link.js';
import { useExplorer } from '../explorer.js';
import { collapse, expand, hide, isWhole } from '../view/changes.js';
import { SortedTable } from './sorted-table.js';

const columns = [
  { name: 'name', words: 'Actor' },
  { name: 'kind', words: 'Kind' },
  { name: 'relations', words: 'Relations here' },
] as const;

/** A row for each actor in the picture, with the steps that can be taken from it. */
export function ActorTable() {
  const { store, picture } = useExplorer();
  const { actors, degrees } = picture.drawn.value;
  const expanded = new Set(store.view.value.expansions.filter(isWhole).map(({ actor }) => actor));
  const rows = actors.map(({ id, name, kind, named }) => ({
    key: id,
    name,
    kind: `${kindWords(kind)}${named ? '' : ', known only by description'}`,
    relations: degrees.get(id) ?? 0,
  }));
  const switchExpansion = (actor: string) =>
    store.change((view) =>
      expanded.has(actor) ? collapse(view, actor) : expand(view, { actor, type: null, direction: null }),
    );
  return (
    <SortedTable
      caption={`Actors (${rows.length.toLocaleString('en')})`}
      columns={columns}
      rows={rows}
      steps
      first={{ by: 'relations', descending: true }}
      cells={({ key, name, kind, relations }) => (
        <>
          <td>
            <ActorLink actor={{ id: key, name }} />
          </td>
          <td>{kind}</td>
          <td>{relations}</td>
          <td class="group">
            <button
              type="button"
              aria-label={`${expanded.has(key) ? 'Collapse' : 'Expand'} ${name}`}
              onClick={() => switchExpansion(key)}
            >
              {expanded.has(key) ? 'Collapse' : 'Expand'}
            </button>
            <button
              type="button"
              aria-label={`Hide ${name}`}
              onClick={() => store.change((view) => hide(view, key))}
            >
              Hide
            </button>
          </td>
        </>
      )}
    />
  );
}
