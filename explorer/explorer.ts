import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Asking, createAsking } from './ask/asking.js';
import type { Send } from './ask/send.js';
import { OpeningDocument, type OpeningQuery } from './generated/graphql.js';
import { type Vocabulary, vocabularyOf } from './graph/vocabulary.js';
import { createPicture, type Picture } from './picture.js';
import { createStore, type Store } from './view/store.js';
import type { View } from './view/view.js';

/** What every part of the page works with. */
export type Explorer = {
  readonly store: Store;
  readonly opening: Asking<OpeningQuery>;
  readonly vocabulary: ReadonlySignal<Vocabulary>;
  readonly picture: Picture;
};

/** Puts the page's parts together; asks at once what is served. */
export function createExplorer(first: View, send: Send): Explorer {
  const store = createStore(first, send);
  const opening = createAsking(
    signal({}),
    async (asked, ending) => (await send(OpeningDocument, asked, ending)).data,
  );
  const vocabulary = computed(() => vocabularyOf(opening.asked.value.value?.vocabulary ?? []));
  const picture = createPicture(store, vocabulary);
  // An answer of newer data than the page knows of: stops of the slider, counts and links go by them.
  effect(() => {
    const known = opening.asked.value.value?.dataset.version;
    const answered = picture.whole.asked.value.value?.dataVersion ?? 0;
    if (known !== undefined && answered > known && opening.asked.peek().state === 'here') opening.retry();
  });
  return { store, opening, vocabulary, picture };
}

const ExplorerContext = createContext<Explorer | null>(null);

/** Hands the explorer to all components below. */
export const ExplorerProvider = ExplorerContext.Provider;

/** The explorer that is above a component. */
export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error('a part of the explorer outside of it');
  return explorer;
}
