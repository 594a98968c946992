import { type Operator, operatorsOf } from './graph-plan.js';

const costly =
  /^(CartesianProduct|\w*(AllNodes|ByLabels?|Index|IndexContains|IndexEndsWith|RelationshipTypes?|AllRelationships)Scan)$/;
const walks =
  /^(VarLengthExpand|PruningVarLengthExpand|BFSPruningVarLengthExpand|ShortestPath|StatefulShortestPath|Repeat)/;
const bounded = /\*(\d+)?(\.\.)?\d+[\]{}\s,)]|\{\d*, ?\d+\}/;

/** What is wrong with a plan: scans and products that the header does not allow, walks of any length, subqueries that the plan does not show. */
export function planFaults(plan: Operator, allowed: ReadonlySet<string>): string[] {
  const operators = operatorsOf(plan);
  return [
    ...operators
      .filter(({ type }) => costly.test(type) && !allowed.has(type))
      .map(({ type, details }) => `${type} without @allow: ${details}`),
    ...operators
      .filter(({ type, details }) => walks.test(type) && !bounded.test(details))
      .map(({ details }) => `a walk without an upper bound: ${details}`),
    ...operators
      .filter(({ details }) => /\bMATCH\b/.test(details))
      .map(({ details }) => `a subquery whose plan is not shown: ${details}`),
  ];
}

/** Allowances that a plan does not need. */
export function needlessAllowances(plan: Operator, allowed: ReadonlySet<string>): string[] {
  const types = new Set(operatorsOf(plan).map(({ type }) => type));
  return [...allowed].filter((type) => !types.has(type)).map((type) => `@allow ${type} is not needed`);
}

/** How many rows a plan gives, as far as its shape proves it. */
export function provenRows({ type, details, children }: Operator): 'one' | 'zeroOrOne' | 'many' {
  const below = children.map(provenRows);
  const [first = 'one'] = below;
  if (/^(EagerAggregation|(Node|Relationship)CountFromCountStore)$/.test(type))
    return isGrouped(details) ? 'many' : 'one';
  if (/^NodeUniqueIndexSeek/.test(type)) return 'zeroOrOne';
  if (type === 'Limit' && details === '1') return first === 'one' ? 'one' : 'zeroOrOne';
  if (/^(Merge|LockingMerge)$/.test(type)) return first === 'many' ? 'many' : 'one';
  if (/^(Apply|CartesianProduct)$/.test(type)) return leastProven(below);
  if (type === 'Filter') return leastProven([first, 'zeroOrOne']);
  return /^(ProduceResults|Projection|CacheProperties|Set\w+|Eager|Argument)$/.test(type) ? first : 'many';
}

function leastProven(rows: readonly ('one' | 'zeroOrOne' | 'many')[]): 'one' | 'zeroOrOne' | 'many' {
  if (rows.includes('many')) return 'many';
  return rows.includes('zeroOrOne') ? 'zeroOrOne' : 'one';
}

// `actorId, count(*) AS total` groups by the actor, `count(actor) AS total` gives one row whatever it counts.
function isGrouped(details: string): boolean {
  return !/^(count|sum|min|max|collect)\(/.test(details);
}
