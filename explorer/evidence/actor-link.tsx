import { useExplorer } from '../explorer.js';
import { select } from '../view/changes.js';

/** An actor's name, behind which are its details. */
export function ActorLink({ actor }: { actor: { readonly id: string; readonly name: string } }) {
  const { store } = useExplorer();
  const open = () => store.change((view) => select(view, { kind: 'actor', id: actor.id }));
  return (
    <button type="button" class="plain" onClick={open}>
      {actor.name}
    </button>
  );
}
