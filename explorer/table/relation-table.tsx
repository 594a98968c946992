import { ActorLink } from '../evidence/actor-link.js';
import { useExplorer } from '../explorer.js';
import { strokeOf, strokeWords } from '../graph/standing.js';
import { readsAs, signWords } from '../graph/vocabulary.js';
import { select } from '../view/changes.js';
import { SortedTable } from './sorted-table.js';

const columns = [
  { name: 'subject', words: 'Subject' },
  { name: 'type', words: 'Relation' },
  { name: 'object', words: 'Object' },
  { name: 'standing', words: 'Standing' },
  { name: 'sign', words: 'Sign' },
  { name: 'from', words: 'From' },
  { name: 'until', words: 'Until' },
  { name: 'affirm', words: 'For' },
  { name: 'deny', words: 'Against' },
] as const;

/** A row for each relation in the picture. */
export function RelationTable() {
  const { store, picture, vocabulary } = useExplorer();
  const { selection } = store.view.value;
  const nameOf = (id: string) => picture.names.value.get(id) ?? id;
  const rows = picture.drawn.value.relations.map(
    ({ id, subject, object, type, role, standing, validity }) => ({
      key: id,
      subject: nameOf(subject.id),
      subjectId: subject.id,
      type: readsAs(vocabulary.value, type.code, 'OUT'),
      role,
      object: nameOf(object.id),
      objectId: object.id,
      standing: `${strokeWords[strokeOf(standing)]}${standing.projected ? ', projected' : ''}`,
      sign: vocabulary.value.get(type.code)?.sign ?? 0,
      from: validity.from?.edtf ?? null,
      until: validity.until?.edtf ?? null,
      affirm: standing.affirm,
      deny: standing.deny,
    }),
  );
  return (
    <SortedTable
      caption={`Relations (${rows.length.toLocaleString('en')})`}
      columns={columns}
      rows={rows}
      first={{ by: 'subject', descending: false }}
      cells={(row) => (
        <>
          <td>
            <ActorLink actor={{ id: row.subjectId, name: row.subject }} />
          </td>
          <td>
            <button
              type="button"
              class="plain"
              aria-current={selection?.kind === 'relation' && selection.id === row.key}
              aria-label={`Evidence: ${row.subject} ${row.type} ${row.object}`}
              onClick={() => store.change((view) => select(view, { kind: 'relation', id: row.key }))}
            >
              {row.type}
            </button>
            {row.role && <small> {row.role}</small>}
          </td>
          <td>
            <ActorLink actor={{ id: row.objectId, name: row.object }} />
          </td>
          <td>{row.standing}</td>
          <td>{signWords[row.sign]}</td>
          <td>{row.from}</td>
          <td>{row.until}</td>
          <td>{row.affirm}</td>
          <td>{row.deny}</td>
        </>
      )}
    />
  );
}
