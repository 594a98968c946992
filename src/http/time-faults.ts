import { type GraphQLInputType, getNamedType, isInputObjectType } from 'graphql';
import { mostBuckets } from '../pages/page.js';
import { isStretch, stretchesOf } from '../time/calendar-stretch.js';
import { EdtfError } from '../time/edtf-error.js';
import type { Precision } from '../time/precision.js';
import type { ArgumentFault } from './argument-fault.js';
import type { FieldCall } from './field-calls.js';

/** What is right for a day of valid time. */
export const oneDay = 'one day of the calendar, as in 2021-07-26';

const day = /^\d{4}-\d\d-\d\d$/;

/** Days that are none, in each `AsOf` at any depth of the arguments; and periods that cannot be counted in buckets. */
export function timeFaults({ node, inputs }: FieldCall, args: Readonly<Record<string, unknown>>) {
  const path = node.name.value;
  return [
    ...inputs.flatMap(({ name, type }) => dayFaults(`${path}.${name}`, type, args[name])),
    ...bucketFaults(path, args),
  ];
}

function dayFaults(path: string, type: GraphQLInputType, value: unknown): ArgumentFault[] {
  const input = getNamedType(type);
  if (!isInputObjectType(input) || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) => dayFaults(`${path}[${index}]`, input, item));
  return Object.values(input.getFields()).flatMap((field) => {
    const argument = `${path}.${field.name}`;
    const given = (value as Record<string, unknown>)[field.name];
    if (input.name !== 'AsOf' || field.name !== 'validAt') return dayFaults(argument, field.type, given);
    if (typeof given !== 'string' || day.test(given)) return [];
    return [{ argument, problem: `${argument} is "${given}"`, given, expected: oneDay }];
  });
}

function bucketFaults(path: string, args: Readonly<Record<string, unknown>>): ArgumentFault[] {
  const { interval, during, groupBy } = args;
  if (typeof interval !== 'string' || typeof during !== 'string') return [];
  const fault = (name: string, problem: string, expected: string) => [
    { argument: `${path}.${name}`, problem: `${path}.${name}${problem}`, given: args[name], expected },
  ];
  const precision = interval as Precision;
  if (!isStretch(precision)) return fault('interval', ` is ${interval}`, 'DAY, MONTH, YEAR or DECADE');
  try {
    const { count } = stretchesOf(during, precision);
    const most = groupBy === 'TYPE' || groupBy === 'KIND' ? mostBuckets.ofManyKeys : mostBuckets.ofFewKeys;
    if (count <= most) return [];
    const expected = `at most ${most}: a longer interval, or a shorter period`;
    return fault('during', ` has ${count} buckets of ${interval}`, expected);
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error;
    return fault('during', `: ${error.problem}`, error.expected);
  }
}
