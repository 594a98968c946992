import type { ReadonlySignal } from '@preact/signals';
import { useExplorer } from '../explorer.js';
import { ActorSearch } from '../search/actor-search.js';
import { bringIn, focusOn } from '../view/changes.js';
import { ShareMenu } from './share-menu.js';

/** The search, the steps back and forth, picture or table, and what can be taken along. */
export function Header({ address }: { address: ReadonlySignal<string> }) {
  const { store } = useExplorer();
  const { shown } = store.view.value;
  const show = (which: 'picture' | 'table') => store.change((view) => ({ ...view, shown: which }));
  return (
    <header>
      <h1>
        <a href="/">Political relations</a>
      </h1>
      <ActorSearch
        id="search"
        label="Search for an actor"
        onPick={({ id }) => store.change((view) => focusOn(view, id))}
        onAdd={({ id }) => store.change((view) => bringIn(view, [id]))}
      />
      <div class="group">
        <button type="button" onClick={store.undo} disabled={!store.canUndo.value} title="Ctrl-Z">
          Undo
        </button>
        <button type="button" onClick={store.redo} disabled={!store.canRedo.value} title="Ctrl-Shift-Z">
          Redo
        </button>
      </div>
      <fieldset class="group" aria-label="Shown as">
        <button type="button" aria-pressed={shown === 'picture'} onClick={() => show('picture')}>
          Picture
        </button>
        <button type="button" aria-pressed={shown === 'table'} onClick={() => show('table')}>
          Table
        </button>
      </fieldset>
      <ShareMenu address={address} />
    </header>
  );
}
