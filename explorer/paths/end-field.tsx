import { useName } from '../evidence/use-name.js';
import { useExplorer } from '../explorer.js';
import { ActorSearch } from '../search/actor-search.js';

/** One end of a path: found by its name, or taken from what is selected. */
export function EndField({
  id,
  label,
  chosen,
  choose,
}: {
  id: string;
  label: string;
  chosen: string;
  choose: (id: string) => void;
}) {
  const { store } = useExplorer();
  const { selection } = store.view.value;
  const selected = selection?.kind === 'actor' && selection.id !== chosen ? selection.id : null;
  const name = useName(chosen);
  const selectedName = useName(selected ?? '');
  return (
    <div class="end">
      <p>
        {label}: <b>{chosen === '' ? 'nobody yet' : name}</b>{' '}
        {selected && (
          <button type="button" class="plain" onClick={() => choose(selected)}>
            take {selectedName}
          </button>
        )}
      </p>
      <ActorSearch
        id={id}
        label={`Find the actor: ${label.toLowerCase()}`}
        onPick={(actor) => choose(actor.id)}
      />
    </div>
  );
}
