import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL } from 'graphiql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';
import { createFetcher } from './create-fetcher.js';
import { EditorsReady } from './editors-ready.js';
import { takeLinkedTab } from './linked-tab.js';
import { starterTabs } from './starter-tabs.js';
import { type SchemaTold, WhatCanBeDone } from './what-can-be-done.js';

const linked = takeLinkedTab();
/** Where GraphiQL keeps the tabs of whoever has been here before. */
const keptTabs = 'graphiql:tabState';
/** What is in the editors at first; null for what was in them last. */
const first = linked ?? (localStorage.getItem(keptTabs) === null ? starterTabs[0] : null);
const plugins = [explorerPlugin()];
/** How long the editors may take to come before the page says that they may not come at all. */
const patienceMs = 10_000;

/** GraphiQL within the frame of the project's pages. */
export function Page() {
  const [told, setTold] = useState<SchemaTold>('not yet');
  const [ready, setReady] = useState(false);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  const [fetcher] = useState(() => createFetcher(() => setTold('withheld')));
  return (
    <>
      <header className="frame">
        <h1>GraphiQL</h1>
        <nav aria-label="Other pages">
          <a href="/">Political relations</a> <a href="/explorer">Explorer</a>
        </nav>
        <WhatCanBeDone schema={late && !ready ? 'no editors' : told} />
      </header>
      <main inert={!ready}>
        <GraphiQL
          fetcher={fetcher}
          plugins={plugins}
          defaultTabs={[...(linked ? [linked] : []), ...starterTabs]}
          {...(first ? { initialQuery: first.query, initialVariables: first.variables } : {})}
          defaultEditorToolsVisibility="variables"
          defaultQuery=""
          onSchemaChange={(schema: GraphQLSchema) =>
            setTold(schema.getMutationType() ? 'writable' : 'read-only')
          }
        >
          <GraphiQL.Logo>
            <EditorsReady onReady={() => setReady(true)} />
          </GraphiQL.Logo>
        </GraphiQL>
      </main>
    </>
  );
}
