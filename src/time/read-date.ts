import { dateFields } from './date-fields.js';
import { instantText, utcMilliseconds } from './instant.js';
import type { DateUnit } from './precision.js';
import { remembered } from './remembered.js';
import type { When } from './when.js';

/** A file of relations tells the same few thousand days over and over. */
const dates = remembered<When>(10_000);

const oneOf: Record<DateUnit, { years?: number; months?: number; days?: number; minutes?: number }> = {
  DECADE: { years: 10 },
  YEAR: { years: 1 },
  MONTH: { months: 1 },
  DAY: { days: 1 },
  MINUTE: { minutes: 1 },
};

/**
 * Reads one date, not an interval; a qualifier widens it by one of its units on both sides.
 *
 * @throws EdtfError as `dateFields` does
 */
export function readDate(edtf: string, inferred = false): When {
  const when = dates(edtf, () => read(edtf));
  return inferred ? { ...when, inferred } : when;
}

function read(edtf: string): When {
  const { year, month, day, minuteOfDay, unit, qualified } = dateFields(edtf);
  const { years = 0, months = 0, days = 0, minutes = 0 } = oneOf[unit];
  const unitsOn = (count: number): number =>
    utcMilliseconds(
      year + count * years,
      month - 1 + count * months,
      day + count * days,
      minuteOfDay + count * minutes,
    );
  const widening = qualified ? 1 : 0;
  return {
    edtf,
    earliest: instantText(unitsOn(-widening)),
    latest: instantText(unitsOn(1 + widening) - 1000),
    precision: unit,
    inferred: false,
  };
}
