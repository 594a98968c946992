/** A figure beside its bar. */
export type Figure = { name: string; measured: string; bar: string; holds: boolean };

/** Figures of one command, told as they come; `end` gives the exit code and closes with `N passed, N failed`. */
export type Figures = {
  /** A number that must not be above `bar`. */
  atMost(name: string, measured: number, bar: number, unit?: string): void;
  /** A number that must be exactly `bar`. */
  exactly(name: string, measured: number, bar: number): void;
  holds(name: string, holds: boolean, measured: string): void;
  end(): number;
};

/** Figures that are written to standard output, one a line. */
export function tellFigures(): Figures {
  let [passed, failed] = [0, 0];
  const tell = ({ name, measured, bar, holds }: Figure) => {
    if (holds) passed += 1;
    else failed += 1;
    console.log(`${holds ? 'kept  ' : 'MISSED'} ${name}: ${measured}${bar ? ` (${bar})` : ''}`);
  };
  return {
    atMost: (name, measured, bar, unit = '') =>
      tell({
        name,
        measured: `${rounded(measured)}${unit}`,
        bar: `at most ${bar}${unit}`,
        holds: measured <= bar,
      }),
    exactly: (name, measured, bar) =>
      tell({ name, measured: String(measured), bar: String(bar), holds: measured === bar }),
    holds: (name, holds, measured) => tell({ name, measured, bar: '', holds }),
    end() {
      console.log(`${passed} passed, ${failed} failed`);
      return failed === 0 ? 0 : 1;
    },
  };
}

function rounded(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Math.round(value * 100) / 100);
}
