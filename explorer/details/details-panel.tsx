import { ActorPanel } from '../actor/actor-panel.js';
import { PairPanel } from '../evidence/pair-panel.js';
import { RelationPanel } from '../evidence/relation-panel.js';
import { useExplorer } from '../explorer.js';
import { PathsPanel } from '../paths/paths-panel.js';
import { TimelinePanel } from '../timeline/timeline-panel.js';
import type { View } from '../view/view.js';
import { Welcome } from '../welcome/welcome.js';

const tabs: readonly { readonly panel: View['panel']; readonly words: string }[] = [
  { panel: 'details', words: 'Details' },
  { panel: 'timeline', words: 'Timeline' },
  { panel: 'paths', words: 'Paths' },
];

/** What is known of the selection: details with evidence, its time line, or ways between two actors. */
export function DetailsPanel() {
  const { store } = useExplorer();
  const { panel } = store.view.value;
  const move = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = tabs.findIndex((tab) => tab.panel === panel);
    const next = by && tabs[(at + by + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    store.change((view) => ({ ...view, panel: next.panel }));
    document.getElementById(`tab-${next.panel}`)?.focus();
  };
  return (
    <aside class="details" aria-label="Details">
      <div role="tablist" aria-label="Kinds of details" onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.panel}
            type="button"
            role="tab"
            id={`tab-${tab.panel}`}
            aria-selected={tab.panel === panel}
            aria-controls="details-of"
            tabIndex={tab.panel === panel ? 0 : -1}
            onClick={() => store.change((view) => ({ ...view, panel: tab.panel }))}
          >
            {tab.words}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard too. */}
      <div role="tabpanel" id="details-of" aria-labelledby={`tab-${panel}`} tabIndex={0}>
        {panel === 'timeline' ? <TimelinePanel /> : panel === 'paths' ? <PathsPanel /> : <SelectionDetails />}
      </div>
    </aside>
  );
}

function SelectionDetails() {
  const { selection } = useExplorer().store.view.value;
  if (selection === null) return <Welcome />;
  if (selection.kind === 'actor') return <ActorPanel key={selection.id} id={selection.id} />;
  if (selection.kind === 'relation') return <RelationPanel key={selection.id} id={selection.id} />;
  return <PairPanel key={`${selection.a} ${selection.b}`} a={selection.a} b={selection.b} />;
}
