import { type Invalid, invalid, invalidOf } from '../node/invalid.js';
import { mostHops } from './path-store.js';

const mostPaths = 50;

/** What of a question for paths can be wrong by itself. */
type Bounds = {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly limit: number;
  readonly avoid?: readonly string[] | null | undefined;
  readonly maxDegree?: number | null | undefined;
};

/** All arguments that cannot be, and what would be right; null where all can. */
export function pathBoundsProblem({ from, to, maxHops, limit, avoid, maxDegree }: Bounds): Invalid | null {
  const isIn = (value: number, most: number) => value >= 1 && value <= most;
  const end = avoid?.find((id) => id === from || id === to);
  const mistakes: Invalid[] = [];
  if (!isIn(maxHops, mostHops))
    mistakes.push(invalid(['maxHops'], `maxHops is ${maxHops}; right would be 1 to ${mostHops}.`));
  if (!isIn(limit, mostPaths))
    mistakes.push(invalid(['limit'], `limit is ${limit}; right would be 1 to ${mostPaths}.`));
  if (typeof maxDegree === 'number' && maxDegree < 0)
    mistakes.push(
      invalid(['maxDegree'], `maxDegree is ${maxDegree}; right would be 0 or more, or to leave it out.`),
    );
  if (from === to)
    mistakes.push(invalid(['to'], `from and to are both "${from}"; right would be two different actors.`));
  if (end !== undefined)
    mistakes.push(invalid(['avoid'], `avoid has "${end}", an end of the path; right would be others only.`));
  return invalidOf(mistakes);
}
