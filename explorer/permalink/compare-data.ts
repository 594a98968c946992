import type { MadeOf } from './link.js';

/** How the data that are served now stand to those of which a link was made. */
export type DataCompared = 'same' | 'newer' | 'gone';

/** `gone`: the service holds other data, or a database that was set up anew, and never had that version. */
export function compareData(
  { dataVersion, committedAt }: MadeOf,
  now: { readonly version: number; readonly committedAt: string | null },
): DataCompared {
  if (dataVersion === now.version) return committedAt === (now.committedAt ?? '') ? 'same' : 'gone';
  const wasBefore = dataVersion < now.version && committedAt < (now.committedAt ?? '');
  return wasBefore ? 'newer' : 'gone';
}
