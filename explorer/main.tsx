import { render } from 'preact';
import { App } from './app.js';
import { remembering } from './ask/remembering.js';
import { sendTo } from './ask/send.js';
import { createExplorer, ExplorerProvider } from './explorer.js';
import { followLinks } from './permalink/follow-links.js';
import './style/main.css';
import { emptyView } from './view/view.js';

const send = remembering(sendTo(new URL('/graphql', location.href).href));
const explorer = createExplorer(emptyView, send);
const link = followLinks(explorer);
const root = document.getElementById('explorer');
if (root) {
  root.replaceChildren();
  render(
    <ExplorerProvider value={explorer}>
      <App link={link} />
    </ExplorerProvider>,
    root,
  );
}
