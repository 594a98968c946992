import type { TimeReading } from '../vocabulary/words.js';

/** How the standing of a proposition runs through time, taken apart: from the day on, until the next step; '' stands for all days before. */
export type Step = { readonly day: string; readonly possible: string; readonly certain: string };

/** Takes apart what `standingSteps` writes. */
export function readSteps(steps: readonly string[]): Step[] {
  return steps.map((step) => {
    const [day = '', possible = '', certain = ''] = step.split(' ');
    return { day, possible, certain };
  });
}

/** The words that a proposition has on some of the days from one to another, both included, in order. */
export function wordsDuring(
  steps: readonly Step[],
  { from, until }: { readonly from: string; readonly until: string },
  reading: TimeReading,
): string[] {
  return steps
    .filter(({ day }, index) => {
      const next = steps[index + 1]?.day;
      return day <= until && (next === undefined || next > from);
    })
    .map(({ possible, certain }) => (reading === 'CERTAIN' ? certain : possible));
}
