import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Explorer } from '../explorer.js';
import { beginView } from '../welcome/begin-view.js';
import { compareData, type DataCompared } from './compare-data.js';
import type { MadeOf } from './link.js';
import { readLink } from './read-link.js';
import { writeLink } from './write-link.js';

/** What is to be said of the link by which the page was opened. */
export type LinkNote =
  | { readonly kind: 'broken'; readonly problem: string }
  | { readonly kind: DataCompared; readonly madeOf: MadeOf };

/** The address of the page and the view: each follows the other. */
export type FollowedLink = {
  /** Null where there is nothing to say. */
  readonly note: ReadonlySignal<LinkNote | null>;
  /** The address that restores what is seen now. */
  readonly address: ReadonlySignal<string>;
  dismiss(): void;
};

/** Opens the view of the address, keeps the address in step, and opens other links that are put there. */
export function followLinks({ store, opening }: Explorer): FollowedLink {
  const note = signal<LinkNote | null>(null);
  const address = signal(location.href);
  const pending = signal<MadeOf | null>(null);
  const begins = signal(false);
  let written = '';

  const open = (hash: string, put: Explorer['store']['change']) => {
    const link = readLink(hash);
    note.value = link && 'problem' in link ? { kind: 'broken', problem: link.problem } : null;
    pending.value = link && 'view' in link ? link.madeOf : null;
    if (link && 'view' in link) put(() => link.view);
    else begins.value = true;
  };
  // The first view is where undoing ends.
  open(location.hash, store.adjust);
  addEventListener('hashchange', () => {
    if (location.hash.slice(1) !== written) open(location.hash, store.change);
  });

  effect(() => {
    const dataset = opening.asked.value.value?.dataset;
    if (!dataset || !begins.value) return;
    begins.value = false;
    void beginView(store, dataset.relations);
  });

  // What a link was made of can be compared as soon as it is known what is served.
  effect(() => {
    const dataset = opening.asked.value.value?.dataset;
    const madeOf = pending.value;
    if (!dataset || !madeOf) return;
    pending.value = null;
    const kind = compareData(madeOf, dataset);
    note.value = kind === 'same' ? null : { kind, madeOf };
    // So that later knowledge does not change what the link shows.
    if (kind === 'newer') store.adjust((view) => ({ ...view, knownAt: view.knownAt ?? madeOf.committedAt }));
  });

  effect(() => {
    const dataset = opening.asked.value.value?.dataset;
    const view = store.view.value;
    const isUntouched = view.actors.length + view.expansions.length === 0 && !store.canUndo.value;
    if (pending.value || isUntouched) return;
    const madeOf = dataset && { dataVersion: dataset.version, committedAt: dataset.committedAt ?? '' };
    written = writeLink({ view, madeOf: madeOf ?? null });
    history.replaceState(null, '', `#${written}`);
    address.value = location.href;
  });

  return {
    note,
    address,
    dismiss: () => {
      note.value = null;
    },
  };
}
