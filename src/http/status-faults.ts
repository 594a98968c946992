import type { ArgumentFault } from './argument-fault.js';
import type { FieldCall } from './field-calls.js';

/** A condition on the status where the field itself is one. */
export function statusFaults(
  { node, coordinates }: FieldCall,
  { where }: Readonly<Record<string, unknown>>,
): ArgumentFault[] {
  if (!coordinates.includes('Query.contested')) return [];
  const given = (where as { statusIn?: unknown } | null | undefined)?.statusIn ?? null;
  if (given === null) return [];
  const argument = `${node.name.value}.where.statusIn`;
  const expected = 'to leave it out: all here are CONTESTED. Query.relations takes any status';
  return [{ argument, problem: `${argument} is given`, given, expected }];
}
