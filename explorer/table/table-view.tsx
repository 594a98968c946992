import { useExplorer } from '../explorer.js';
import { PictureState } from '../summary/picture-state.js';
import { ActorTable } from './actor-table.js';
import { RelationTable } from './relation-table.js';

/** All that the picture shows, as tables: whatever can be done there can be done here without a pointer. */
export function TableView() {
  const { picture } = useExplorer();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too.
    <section class="tables" aria-label="Tables" tabIndex={0}>
      <PictureState />
      {picture.drawn.value.actors.length > 0 && (
        <>
          <RelationTable />
          <ActorTable />
        </>
      )}
    </section>
  );
}
