import { dateFields } from './date-fields.js';
import { instantText, utcMilliseconds } from './instant.js';
import type { DateUnit } from './precision.js';
import type { When } from './when.js';

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
    inferred,
  };
}
