import { GraphQLError } from 'graphql';
import { largestPage } from '../pages/page.js';
import { type ArgumentFault, badInput, toldFault } from './argument-fault.js';
import type { FieldCall } from './field-calls.js';
import { statusFaults } from './status-faults.js';
import { timeFaults } from './time-faults.js';

const mostAlternatives = 10;
/** Of a text that is wrong, so much is shown. */
const shownLength = 80;

/** Throws an error with `problem` and `expected` for a text that is no cursor of this field with these arguments. */
export type CheckCursor = (
  coordinate: string,
  args: Readonly<Record<string, unknown>>,
  cursor: string,
) => void;

/** All that is wrong with the arguments of one operation beyond what their types say; nothing has run yet. */
export function checkArguments(
  calls: readonly FieldCall[],
  checkCursor: CheckCursor,
): readonly GraphQLError[] {
  return calls.flatMap((call) => {
    if (call.args instanceof GraphQLError) return [badInput(call.node, call.args.message, {})];
    const faults = [
      ...pageFaults(call, call.args),
      ...listFaults(call.node.name.value, call.args),
      ...timeFaults(call, call.args),
      ...statusFaults(call, call.args),
      ...cursorFaults(call, call.args, checkCursor),
    ];
    return faults.map((fault) => toldFault(call.node, fault));
  });
}

function pageFaults({ node }: FieldCall, args: Readonly<Record<string, unknown>>): ArgumentFault[] {
  const { first } = args;
  if (typeof first !== 'number' || (first >= 1 && first <= largestPage)) return [];
  const expected = `a whole number from 1 to ${largestPage}`;
  const argument = `${node.name.value}.first`;
  return [{ argument, problem: `${argument} is ${first}`, given: first, expected }];
}

/** Lists at any depth of the arguments; the path to each is its name. */
function listFaults(path: string, value: unknown): ArgumentFault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([name, inner]) => listFaults(`${path}.${name}`, inner));
  const most = path.endsWith('.anyOf') ? mostAlternatives : largestPage;
  if (value.length <= most) return value.flatMap((inner, index) => listFaults(`${path}[${index}]`, inner));
  const given = `${value.length} values`;
  return [{ argument: path, problem: `${path} has ${given}`, given, expected: `at most ${most}` }];
}

function cursorFaults(
  { node, coordinates }: FieldCall,
  args: Readonly<Record<string, unknown>>,
  checkCursor: CheckCursor,
): ArgumentFault[] {
  const { after } = args;
  if (typeof after !== 'string') return [];
  const refusals = coordinates.map((coordinate) => refusalOf(() => checkCursor(coordinate, args, after)));
  const [refusal] = refusals;
  // Below an interface the cursor is good when it is one of any of the types that the field may turn out to be on.
  if (!refusal || refusals.includes(null)) return [];
  const argument = `${node.name.value}.after`;
  const given = after.length > shownLength ? `${after.slice(0, shownLength)}…` : after;
  return [{ argument, problem: `${argument}: ${refusal.problem}`, given, expected: refusal.expected }];
}

function refusalOf(check: () => void): { problem: string; expected: string } | null {
  try {
    check();
    return null;
  } catch (error) {
    if (!(error instanceof Error) || !('problem' in error) || !('expected' in error)) throw error;
    return { problem: String(error.problem), expected: String(error.expected) };
  }
}
