import type { DatedText } from '../time/dated-text.js';

/** A date as a record writes it, in the one form that the rest of the service uses; null where it is left out. */
export function datedField(
  written: string | { readonly edtf: string; readonly inferred: boolean } | undefined,
): DatedText | null {
  if (written === undefined) return null;
  return typeof written === 'string' ? { edtf: written, inferred: false } : written;
}
