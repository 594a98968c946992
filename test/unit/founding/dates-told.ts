const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** One side of an EDTF period as a text would tell it: `2020`, `January 2020` or `3 January 2020`. */
export type ToldDate = { readonly year: string; readonly inFull: string };

/** The sides of an EDTF date or period that are dates, in words; an open side, a decade's `X` and marks of doubt fall away. */
export function datesIn(edtf: string): ToldDate[] {
  return edtf.split('/').flatMap((side) => {
    const match = /^(\d{3,4})X?(?:-(\d\d))?(?:-(\d\d))?/.exec(side);
    if (!match) return [];
    const [, year = '', month, day] = match;
    const name = month === undefined ? [] : [months[Number(month) - 1] ?? month];
    return [{ year, inFull: [...(day === undefined ? [] : [Number(day)]), ...name, year].join(' ') }];
  });
}

/** What of a date neither the passages cited nor, for month and day, the note tells; null if nothing is wanting. */
export function untold({ year, inFull }: ToldDate, cited: string, note: string): string | null {
  if (!new RegExp(`(?<!\\d)${year}`).test(cited)) return year;
  const form = new RegExp(`(?<!\\d)${inFull}`);
  return form.test(cited) || form.test(note) ? null : inFull;
}
