import { useLayoutEffect } from 'preact/hooks';
import type { Store } from './store.js';

/** Ctrl-Z and Ctrl-Shift-Z for steps of the view, `/` for the search; a field in which somebody types keeps its own keys. */
export function useShortcuts(store: Store): void {
  // Before anything is painted: whoever sees the page can use its keys.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement && /text|search|date/.test(event.target.type);
      if (typing || event.target instanceof HTMLTextAreaElement) return;
      const key = event.key.toLowerCase();
      if (key === '/') document.getElementById('search')?.focus();
      else if (!(event.ctrlKey || event.metaKey)) return;
      else if (key === 'z' && !event.shiftKey) store.undo();
      else if ((key === 'z' && event.shiftKey) || key === 'y') store.redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [store]);
}
