import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Send } from '../ask/send.js';
import { type History, historyOf, redo, replace, step, undo } from './history.js';
import type { View } from './view.js';

/** All that the page holds of its own; whatever else is on it is worked out from the view or asked for. */
export type Store = {
  readonly view: ReadonlySignal<View>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** One step that can be undone. */
  change(by: (view: View) => View): void;
  /** As a part of the last step: for a slider under way, or a clock that runs. */
  adjust(by: (view: View) => View): void;
  undo(): void;
  redo(): void;
  readonly send: Send;
};

/** A store that begins with a view. */
export function createStore(first: View, send: Send): Store {
  const history = signal<History<View>>(historyOf(first));
  return {
    view: computed(() => history.value.present),
    canUndo: computed(() => history.value.past.length > 0),
    canRedo: computed(() => history.value.future.length > 0),
    change: (by) => {
      history.value = step(history.value, by(history.value.present));
    },
    adjust: (by) => {
      history.value = replace(history.value, by(history.value.present));
    },
    undo: () => {
      history.value = undo(history.value);
    },
    redo: () => {
      history.value = redo(history.value);
    },
    send,
  };
}
