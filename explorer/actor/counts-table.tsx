import { useExplorer } from '../explorer.js';
import { readsAs, signWords } from '../graph/vocabulary.js';
import { collapseOne, expand, isSame, isWhole } from '../view/changes.js';
import type { ActorServed } from './actor-served.js';
import { type TypeCount, typeCounts } from './counts.js';

/** How many relations of which type, in which direction, an expansion would bring; each can be brought in by itself. */
export function CountsTable({ actor }: { actor: ActorServed }) {
  const rows = typeCounts(actor.relationCounts);
  if (rows.length === 0)
    return (
      <p>It has no relations that fit the filters and the time. Change them, or look at another actor.</p>
    );
  return (
    <table class="counts">
      <caption>Relations by type and direction</caption>
      <thead>
        <tr>
          <th scope="col">This actor …</th>
          <th scope="col">Count</th>
          <th scope="col">
            <span class="unseen">Bring in</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <CountRow key={`${row.type} ${row.direction}`} actor={actor} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function CountRow({ actor, row }: { actor: ActorServed; row: TypeCount }) {
  const { store, vocabulary } = useExplorer();
  const { type, direction } = row;
  const words = readsAs(vocabulary.value, type, direction);
  const sign = vocabulary.value.get(type)?.sign ?? 0;
  const asked = { actor: actor.id, type, direction };
  const own = store.view.value.expansions.filter((one) => one.actor === actor.id);
  const isWithin = own.some(isWhole);
  const isIn = own.some((one) => isSame(one, asked));
  const toggle = () => store.change((view) => (isIn ? collapseOne(view, asked) : expand(view, asked)));
  return (
    <tr>
      <th scope="row">
        <span class={`sign sign${sign}`} aria-hidden="true">
          {sign > 0 ? '+' : sign < 0 ? '−' : '·'}
        </span>
        <span class="unseen">{signWords[sign]}: </span>
        {words} {direction === 'OUT' ? '→' : direction === 'IN' ? '←' : '↔'}
      </th>
      <td>
        {row.count.toLocaleString('en')}
        {row.contested > 0 && <small> {row.contested} contested</small>}
      </td>
      <td>
        <button
          type="button"
          disabled={isWithin}
          aria-label={`${isIn ? 'Take back' : 'Bring in'}: ${words}`}
          onClick={toggle}
        >
          {isIn ? '−' : '+'}
        </button>
      </td>
    </tr>
  );
}
