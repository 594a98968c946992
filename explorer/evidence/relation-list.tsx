import { useExplorer } from '../explorer.js';
import type { DrawnRelationFragment } from '../generated/graphql.js';
import { standingWords } from '../graph/standing.js';
import { readsAs } from '../graph/vocabulary.js';
import { periodWords } from '../time/period-words.js';
import { select } from '../view/changes.js';

type Named = DrawnRelationFragment & { subject: { name: string }; object: { name: string } };

/** Relations as sentences, behind each of which is its evidence. */
export function RelationList({ relations }: { relations: readonly Named[] }) {
  const { store, vocabulary } = useExplorer();
  return (
    <ul class="relations">
      {relations.map(({ id, subject, object, type, role, spell, standing, validity }) => (
        <li key={id}>
          <button
            type="button"
            class="plain"
            onClick={() => store.change((view) => select(view, { kind: 'relation', id }))}
          >
            {subject.name} {readsAs(vocabulary.value, type.code, 'OUT')} {object.name}
          </button>
          <small>
            {[
              role,
              spell && `spell ${spell}`,
              standingWords(standing),
              periodWords(validity.from?.edtf, validity.until?.edtf),
            ]
              .filter(Boolean)
              .join(', ')}
          </small>
        </li>
      ))}
    </ul>
  );
}
