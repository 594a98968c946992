import { insteadOf } from './nearest-word.js';
import type { YamlValue } from './parse-yaml.js';
import { readItems } from './read-collection.js';
import { readWord } from './read-scalar.js';
import type { Reading } from './reading.js';
import type { Word } from './word.js';

/** The id of the actor with this key, or null when there is none. */
export function actorIdOf(word: Word | null, { keys, report }: Reading): string | null {
  if (word === null) return null;
  if (keys.actors.has(word.text)) return `actor:${word.text}`;
  report(word.place, `there is no actor ${word.text}${insteadOf(word.text, [...keys.actors])}`);
  return null;
}

/** The id of the source with this key, or null when there is none. */
export function sourceIdOf(word: Word | null, { keys, report }: Reading): string | null {
  if (word === null) return null;
  if (keys.sources.has(word.text)) return `source:${word.text}`;
  report(word.place, `there is no source ${word.text}${insteadOf(word.text, [...keys.sources])}`);
  return null;
}

/** The id of the actor or source with this key, or null when there is none or one of each. */
export function asserterIdOf(word: Word | null, { keys, report }: Reading): string | null {
  if (word === null) return null;
  const { text, place } = word;
  const isActor = keys.actors.has(text);
  const isSource = keys.sources.has(text);
  if (isActor && isSource) report(place, `${text} is an actor and a source; give one of them another key`);
  else if (isActor) return `actor:${text}`;
  else if (isSource) return `source:${text}`;
  else
    report(place, `there is no actor or source ${text}${insteadOf(text, [...keys.actors, ...keys.sources])}`);
  return null;
}

/** The ids of the events whose keys are listed, in the author's order; unknown ones are reported and left out. */
export function readEventIds(list: YamlValue | null, { keys, report }: Reading): readonly string[] {
  return readItems(list, report)
    .map((item) => readWord(item, report))
    .filter((word) => word !== null)
    .flatMap(({ text, place }) => {
      if (keys.events.has(text)) return [`event:${text}`];
      report(place, `there is no event ${text}${insteadOf(text, [...keys.events])}`);
      return [];
    });
}
