import { instantText } from './instant.js';

/** The calendar day of an instant, as text `YYYY-MM-DD`, so that text order is time order. */
export function dayOf(instant: string): string {
  return instant.slice(0, 'YYYY-MM-DD'.length);
}

/** The day after a day; null after the last one that can be written. */
export function dayAfter(day: string): string | null {
  const next = dayOf(instantText(Date.parse(`${day}T00:00:00Z`) + 86_400_000));
  return next > day ? next : null;
}
