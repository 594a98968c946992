import { type Invalid, invalid, invalidOf } from '../node/invalid.js';

/** What of a question for surroundings can be wrong by itself. */
type Asked = {
  readonly of: readonly string[];
  readonly depth: number;
  readonly maxNodes: number;
  readonly perHub: number;
};

const most = { of: 20, depth: 3, maxNodes: 1000, perHub: 200 } as const;

/** All arguments that cannot be, and what would be right; null where all can. */
export function extentProblem({ of, depth, maxNodes, perHub }: Asked): Invalid | null {
  const given = { of: of.length, depth, maxNodes, perHub };
  const outside = (['of', 'depth', 'maxNodes', 'perHub'] as const)
    .filter((name) => given[name] < 1 || given[name] > most[name])
    .map((name) => {
      const what = name === 'of' ? `of has ${of.length} ids` : `${name} is ${given[name]}`;
      return invalid([name], `${what}; right would be 1 to ${most[name]}.`);
    });
  const middle = new Set(of).size;
  if (outside.length > 0 || maxNodes >= middle) return invalidOf(outside);
  const message = `maxNodes is ${maxNodes}, but of has ${middle} actors; right would be ${middle} or more.`;
  return invalid(['maxNodes'], message);
}
