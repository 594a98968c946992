import { signal } from '@preact/signals';
import type { KindGroup } from './kind-look.js';

/** The colours of the style sheet, as they are in the scheme that holds. */
export type Palette = {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly kinds: Readonly<Record<KindGroup, string>>;
  readonly signs: Readonly<Record<number, string>>;
};

/** Reads the style sheet's custom properties. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const color = (name: string) => sixDigits(style.getPropertyValue(`--${name}`).trim());
  return {
    paper: color('paper'),
    ink: color('ink'),
    faint: color('faint'),
    kinds: {
      state: color('kind-state'),
      person: color('kind-person'),
      body: color('kind-body'),
      armed: color('kind-armed'),
      group: color('kind-group'),
    },
    signs: { 1: color('cooperation'), 0: color('neither'), [-1]: color('conflict') },
  };
}

// The build writes #ffffff as #fff.
function sixDigits(color: string): string {
  return color.length === 4 ? color.replace(/[0-9a-f]/gi, '$&$&') : color;
}

/** Counts the changes of the scheme, so that what is drawn with its colours can follow. */
export const schemeChanges = signal(0);

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  schemeChanges.value += 1;
});

/** A colour such as #1a2b3c as three shares of one. */
export function sharesOf(color: string): readonly [number, number, number] {
  const at = (start: number) => Number.parseInt(color.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}
