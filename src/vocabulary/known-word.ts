/** The text as one of the words; the store holds no other, so anything else is a fault of ours and thrown as such. */
export function knownWord<Word extends string>(words: readonly Word[], text: string): Word {
  const word = words.find((candidate) => candidate === text);
  if (word === undefined)
    throw new Error(`the store holds "${text}" where one of ${words.join(', ')} belongs`);
  return word;
}
