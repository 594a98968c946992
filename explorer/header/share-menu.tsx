import { type ReadonlySignal, useSignal } from '@preact/signals';
import { asCurl } from '../copy/as-curl.js';
import { asGraphql } from '../copy/as-graphql.js';
import { asPython } from '../copy/as-python.js';
import { type CopiedQuestion, questionsOf } from '../copy/questions.js';
import { useExplorer } from '../explorer.js';
import { download } from '../export/download.js';
import { exportForms, exportView } from '../export/export-view.js';

const languages: Readonly<Record<string, (questions: readonly CopiedQuestion[], url: string) => string>> = {
  GraphQL: asGraphql,
  curl: asCurl,
  Python: asPython,
};

/** Takes what is seen along: as a link, as the questions behind it, as a file. */
export function ShareMenu({ address }: { address: ReadonlySignal<string> }) {
  const explorer = useExplorer();
  const told = useSignal('');
  const dataset = explorer.opening.asked.value.value?.dataset;
  const isEmpty = explorer.picture.drawn.value.actors.length === 0;
  const copy = async (text: string, what: string) => {
    try {
      await navigator.clipboard.writeText(text);
      told.value = `${what} is in the clipboard.`;
    } catch {
      told.value = 'The browser does not let this page copy. The link is in its address bar.';
    }
  };
  const copyAs = (name: string) => {
    const questions = questionsOf(explorer.store.view.value, dataset?.committedAt ?? null);
    const url = new URL('/graphql', location.href).href;
    return copy(languages[name]?.(questions, url) ?? '', name);
  };
  const save = async (form: (typeof exportForms)[number]) => {
    try {
      const { name, content } = await exportView(explorer, form, address.value);
      download(name, content);
      told.value = `${name} is among the downloads.`;
    } catch (error) {
      told.value = error instanceof Error ? error.message : 'The file could not be made.';
    }
  };
  return (
    <>
      <button type="button" popovertarget="share">
        Take along
      </button>
      <div id="share" popover="auto" class="menu">
        <h2>Link</h2>
        <button type="button" onClick={() => copy(address.value, 'The link')}>
          Copy the link to this view
        </button>
        <p class="hint">
          It restores this view
          {dataset && ` of version ${dataset.version} of the data, committed ${dataset.committedAt}`}.
        </p>
        <h2>Copy the questions</h2>
        <div class="group">
          {Object.keys(languages).map((name) => (
            <button key={name} type="button" disabled={isEmpty} onClick={() => copyAs(name)}>
              {name}
            </button>
          ))}
        </div>
        <h2>Save the view</h2>
        <div class="group">
          {exportForms.map((form) => (
            <button key={form} type="button" disabled={isEmpty} onClick={() => save(form)}>
              {form}
            </button>
          ))}
        </div>
        <p role="status">{told}</p>
        <p class="hint">
          All relations as files, not only those that are seen: <a href="/">see the start page</a>.
        </p>
      </div>
    </>
  );
}
