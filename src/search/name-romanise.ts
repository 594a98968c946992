// One sound, several spellings: between Arabic, Persian, Turkish, Slavic and German ways of writing it in Latin letters.
// The rules run in order, each on what the one before left.
const sameSound: readonly (readonly [spellings: RegExp, one: string])[] = [
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/dzh|dj|zh/g, 'j'],
  [/kh|ck|q|c(?=[aou])/g, 'k'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  // A last h as in Hizballah is written or not; that of sh, ch, dh and th is part of the sound.
  [/(?<![scdt])h+$/, ''],
  // An h that opens a word before a consonant has a vowel that Arabic does not write.
  [/^h(?=[^aeiouy])/, 'ha'],
  [/^w|w(?=[aeiouy])/g, 'v'],
  [/w/g, 'u'],
];

/**
 * The ways to hear a folded word once its romanisation no longer counts, two where it has dh or th, which are z and s
 * to Persian and Turkish ears, d and t to others. Doubled letters become single, vowels one of a, i and u, as Arabic
 * has no more.
 */
export function romaniseName(token: string): string[] {
  const spoken = sameSound.reduce((text, [spellings, one]) => text.replace(spellings, one), token);
  const readings = [
    spoken.replaceAll('dh', 'z').replaceAll('th', 's'),
    spoken.replaceAll('dh', 'd').replaceAll('th', 't'),
  ];
  const plain = readings.map((reading) => reading.replace(/(.)\1+/g, '$1').replace(/[aeiouy]+/g, plainVowel));
  return [...new Set(plain)];
}

function plainVowel(vowels: string): string {
  if (/[ou]/.test(vowels)) return 'u';
  return /[eiy]/.test(vowels) ? 'i' : 'a';
}
