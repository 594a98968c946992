import { type Invalid, invalid } from '../node/invalid.js';

/** What of a question for surroundings can be wrong by itself. */
type Asked = {
  readonly of: readonly string[];
  readonly depth: number;
  readonly maxNodes: number;
  readonly perHub: number;
};

const most = { of: 20, depth: 3, maxNodes: 1000, perHub: 200 } as const;

/** The first argument that cannot be, and what would be right; null where all can. */
export function extentProblem({ of, depth, maxNodes, perHub }: Asked): Invalid | null {
  const middle = new Set(of).size;
  const given = { of: of.length, depth, maxNodes, perHub };
  for (const name of ['of', 'depth', 'maxNodes', 'perHub'] as const) {
    if (given[name] >= 1 && given[name] <= most[name]) continue;
    const what = name === 'of' ? `of has ${of.length} ids` : `${name} is ${given[name]}`;
    return invalid([name], `${what}; right would be 1 to ${most[name]}.`);
  }
  if (maxNodes >= middle) return null;
  const message = `maxNodes is ${maxNodes}, but of has ${middle} actors; right would be ${middle} or more.`;
  return invalid(['maxNodes'], message);
}
