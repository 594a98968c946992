import { type Invalid, invalid, invalidOf } from '../node/invalid.js';
import type { CampsAsked } from './brokers.js';

const most = 50;

/** What is wrong with two camps by itself; null where nothing is. */
export function campsProblem({ one, other }: CampsAsked): Invalid | null {
  const sizes = (
    [
      ['one', one],
      ['other', other],
    ] as const
  )
    .filter(([, camp]) => camp.length < 1 || camp.length > most)
    .map(([name, camp]) =>
      invalid(['between', name], `between.${name} has ${camp.length} ids; right would be 1 to ${most}.`),
    );
  const both = other.find((id) => one.includes(id));
  const shared =
    both === undefined
      ? []
      : [
          invalid(
            ['between', 'other'],
            `between.other has "${both}", who is in between.one too; right would be only in one of them.`,
          ),
        ];
  return invalidOf([...sizes, ...shared]);
}
