import { effect, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useExplorer } from '../explorer.js';
import { type Horizon, nextDay } from './stretches.js';

/** How long each day stays, at least; a slow answer is waited for. */
const stayMs = 700;

/** A clock that runs through the horizon, a bar a step, and ends at its end; all of it is one step to undo. */
export function usePlay(horizon: Horizon): { playing: boolean; play: () => void; pause: () => void } {
  const { store, picture } = useExplorer();
  const playing = useSignal(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = effect(() => {
      clearTimeout(timer);
      const { validAt } = store.view.value;
      if (!playing.value || picture.fitting.asked.value.state === 'asking') return;
      timer = setTimeout(() => {
        if (validAt === null || validAt >= horizon.until || picture.fitting.asked.peek().state === 'failed') {
          playing.value = false;
          return;
        }
        store.adjust((view) => ({ ...view, validAt: nextDay(horizon, validAt) }));
      }, stayMs);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [horizon.from, horizon.until, horizon.interval]);
  return {
    playing: playing.value,
    play: () => {
      const { validAt } = store.view.peek();
      const first = validAt === null || validAt >= horizon.until ? horizon.from : validAt;
      store.change((view) => ({ ...view, validAt: first }));
      playing.value = true;
    },
    pause: () => {
      playing.value = false;
    },
  };
}
