import { type Connection, toConnection } from '../pages/connection.js';
import type { Page } from '../pages/page.js';
import type { Balance, TriadInBalance } from './balance.js';
import type { BalanceStore } from './balance-store.js';
import type { SignedGraph } from './signed-graph.js';
import { isBalanced, type Triad, triadFinder } from './triad.js';

type Row = { readonly listKey: string; readonly triad: Triad };

/** A page of triads, of those alone that are balanced, or that are not, where that is asked for. */
export async function triadPage(
  balance: Balance,
  balanced: boolean | null,
  page: Page,
  store: Pick<BalanceStore, 'workOut'>,
): Promise<Connection<TriadInBalance>> {
  const rows = await store.workOut(triadsAfter(balance.graph, balanced, page));
  return toConnection(
    page,
    rows,
    ({ triad }) => ({ balance, triad }),
    async () => {
      const census = await balance.census();
      if (balanced === null) return census.total;
      return balanced ? census.balanced : census.total - census.balanced;
    },
  );
}

// A blank comes before whatever an id is made of, so that keys go as their ids do.
function* triadsAfter(
  graph: SignedGraph,
  balanced: boolean | null,
  { first, after }: Page,
): Generator<void, readonly Row[]> {
  const triadsFrom = triadFinder(graph);
  const keyOf = ({ actors }: Triad) => actors.map((actor) => graph.actorIds[actor]).join(' ');
  const start = after?.split(' ')[0] ?? '';
  const rows: Row[] = [];
  for (const [actor, id] of graph.actorIds.entries()) {
    if (id < start) continue;
    for (const triad of triadsFrom(actor)) {
      if (balanced !== null && isBalanced(triad.negatives) !== balanced) continue;
      const listKey = keyOf(triad);
      if (after === null || listKey > after) rows.push({ listKey, triad });
      if (rows.length > first) return rows;
    }
    yield;
  }
  return rows;
}
