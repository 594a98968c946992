import type { Observe } from '../graph/observed.js';

/** All of these hear of each statement. */
export function observeAll(observers: readonly Observe[]): Observe {
  return (name) => {
    const ends = observers.map((observe) => observe(name));
    return (error) => {
      for (const end of ends) end(error);
    };
  };
}
