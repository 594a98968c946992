import { dayOf } from '../time/day.js';
import type { When } from '../time/when.js';

/** Days from one to another, both included; null where a side is open. */
export type DaySpan = { readonly from: string | null; readonly until: string | null };

/** All days. */
export const always: DaySpan = { from: null, until: null };

/** Whether two spans have a day in common; a span that ends before it begins has, where another reaches around it from both sides. */
export function overlap(one: DaySpan, other: DaySpan): boolean {
  return !(isBefore(one.until, other.from) || isBefore(other.until, one.from));
}

/** Whether all of the span lies before a day. */
export function endsBefore({ until }: DaySpan, day: string | null): boolean {
  return isBefore(until, day);
}

/** Whether all of the span lies after a day. */
export function beginsAfter({ from }: DaySpan, day: string | null): boolean {
  return isBefore(day, from);
}

/** The days that a moment can mean; null where none is stated. */
export function spanOfMoment(when: When | null): DaySpan | null {
  if (!when) return null;
  return { from: when.earliest && dayOf(when.earliest), until: when.latest && dayOf(when.latest) };
}

/** The days that a moment can mean; null where it is open on a side. */
export function daysOf(when: When | null): { from: string; until: string } | null {
  const { from, until } = spanOfMoment(when) ?? always;
  return from === null || until === null ? null : { from, until };
}

function isBefore(end: string | null, start: string | null): boolean {
  return end !== null && start !== null && end < start;
}
