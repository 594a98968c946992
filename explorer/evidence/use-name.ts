import { useAsking } from '../ask/use-asking.js';
import { useExplorer } from '../explorer.js';
import { ActorNameDocument } from '../generated/graphql.js';

/** What an actor is called; until that is known, or where nobody has the id, the id. */
export function useName(id: string): string {
  const { store, picture } = useExplorer();
  const known = picture.names.value.get(id);
  const asking = useAsking(known === undefined && id !== '' ? { id } : null, async (asked, ending) => {
    const { node } = (await store.send(ActorNameDocument, asked, ending)).data;
    return node?.__typename === 'Actor' ? node.name : id;
  });
  return known ?? asking.asked.value.value ?? id;
}
