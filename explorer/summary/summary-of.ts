import type { Drawn } from '../graph/drawn.js';
import { type Stroke, strokeOf, strokeWords } from '../graph/standing.js';
import { signWords, type Vocabulary } from '../graph/vocabulary.js';
import type { View } from '../view/view.js';

const actorsNamed = 3;

/** What is to be seen, in a few sentences for those who do not see it. */
export function summaryOf({ actors, relations, degrees }: Drawn, view: View, vocabulary: Vocabulary): string {
  if (actors.length === 0) return 'Nobody is in the picture yet.';
  const sentences = [
    `${counted(actors.length, 'actor')} and ${counted(relations.length, 'relation')}, ${timeWords(view)}.`,
  ];
  const busiest = actors
    .filter(({ id }) => (degrees.get(id) ?? 0) > 0)
    .toSorted((one, other) => (degrees.get(other.id) ?? 0) - (degrees.get(one.id) ?? 0))
    .slice(0, actorsNamed)
    .map(({ id, name }) => `${name} ${degrees.get(id)}`);
  if (busiest.length > 0) sentences.push(`Most relations: ${busiest.join(', ')}.`);
  const signs = tally(
    relations.map(({ type }) => signWords[vocabulary.get(type.code)?.sign ?? 0] ?? 'neither'),
  );
  const strokes = tally(relations.map(({ standing }) => strokeWords[strokeOf(standing)]));
  if (relations.length > 0) sentences.push(`By sign: ${signs}.`, `By standing: ${strokes}.`);
  return sentences.join(' ');
}

/** The two clocks in words. */
export function timeWords({ validAt, knownAt, reading }: View): string {
  const valid = validAt === null ? 'as last reported' : `on ${validAt}`;
  const known = knownAt === null ? 'as known now' : `as known at ${knownAt}`;
  return `${valid}, ${known}${reading === 'CERTAIN' ? ', only what is certain' : ''}`;
}

/** A number with its noun. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

function tally(words: readonly (string | Stroke)[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([word, count]) => `${count} ${word}`)
    .join(', ');
}
