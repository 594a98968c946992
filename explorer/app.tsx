import { CanvasView } from './canvas/canvas-view.js';
import { DetailsPanel } from './details/details-panel.js';
import { useExplorer } from './explorer.js';
import { FiltersPanel } from './filters/filters-panel.js';
import { Header } from './header/header.js';
import { Notices } from './header/notices.js';
import type { FollowedLink } from './permalink/follow-links.js';
import { SummaryLine } from './summary/summary-line.js';
import { TableView } from './table/table-view.js';
import { TimeBar } from './time/time-bar.js';
import { useShortcuts } from './view/use-shortcuts.js';

/** The whole page. */
export function App({ link }: { link: FollowedLink }) {
  const { store } = useExplorer();
  useShortcuts(store);
  return (
    <>
      <Header address={link.address} />
      <FiltersPanel />
      <main>
        <Notices link={link} />
        {store.view.value.shown === 'picture' ? <CanvasView /> : <TableView />}
        <SummaryLine />
      </main>
      <DetailsPanel />
      <TimeBar />
    </>
  );
}
