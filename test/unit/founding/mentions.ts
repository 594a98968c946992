import type { ActorRecord, EvidenceRecord } from '../../../src/data-set/data-set.js';
import { overlap, sentencesOf } from '../../../tools/passages.js';

/** What texts call a state besides its names: the adjective, and the people as they speak for it. */
const ofStates: Readonly<Record<string, readonly string[]>> = {
  'actor:afghanistan': ['Afghan', 'Afghans'],
  'actor:iran': ['Iranian', 'Iranians'],
  'actor:iraq': ['Iraqi', 'Iraqis'],
  'actor:syria': ['Syrian', 'Syrians'],
  'actor:us': ['American', 'Americans'],
};

const sentences = new Map<string, ReturnType<typeof sentencesOf>>();

/** The sentences around a passage and the one before them in its paragraph, where pronouns point to. */
export function sentencesAround(text: string, passage: EvidenceRecord): string {
  const all = sentences.get(text) ?? sentencesOf(text);
  sentences.set(text, all);
  const first = all.findIndex((sentence) => overlap(sentence, passage));
  const before = all[first - 1];
  const from = before?.paragraph === all[first]?.paragraph ? before : all[first];
  const last = all.findLast((sentence) => overlap(sentence, passage));
  return text.slice(from?.start, last?.end);
}

/** Whether a text has one of the spellings of an actor, or of the words derived from the name of a state. */
export function isMentioned({ id, aliases }: Pick<ActorRecord, 'id' | 'aliases'>, text: string): boolean {
  const spellings = [...aliases.map((alias) => alias.text), ...(ofStates[id] ?? [])];
  const [asWritten, folded] = [words(text), words(text).toLowerCase()];
  return spellings.some((spelling) => {
    const sought = words(spelling);
    // Capitals alone are an abbreviation, which in small letters is another word: US, IS.
    return sought === sought.toUpperCase()
      ? asWritten.includes(sought)
      : folded.includes(sought.toLowerCase());
  });
}

/** The words, each between blanks, without the marks that texts set in one way or another. */
function words(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\b\p{Lu})\.(?=\p{Lu}\.)|(?<=\.\p{Lu})\./gu, '')
    .replace(/[’']s\b/gu, '')
    .replace(/[’'‘`]/gu, '');
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}
