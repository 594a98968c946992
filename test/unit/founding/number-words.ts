const upToTwenty = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const compound = new RegExp(`^(${tens.filter(Boolean).join('|')})-(${upToTwenty.slice(1, 10).join('|')})$`);

/** Words that say a number without being its name; a plural such as hundreds is at least two of them. */
const others: Readonly<Record<number, readonly string[]>> = {
  0.5: ['half', 'halved'],
  1: ['single', 'once'],
  2: ['both', 'twice', 'double', 'doubled', 'twofold', 'pair', 'couple'],
  3: ['thrice', 'triple', 'tripled', 'threefold'],
  4: ['quadruple', 'quadrupled', 'fourfold'],
  10: ['decade'],
  12: ['dozen', 'dozens'],
  20: ['decades'],
  24: ['dozens'],
  100: ['hundred', 'hundreds', 'century'],
  200: ['hundreds'],
  1000: ['thousand', 'thousands'],
  2000: ['thousands'],
  1000000: ['million', 'millions'],
  2000000: ['millions'],
};

/** Whether a text tells the number, in digits, by its name, or by another word for as many. */
export function tellsNumber(text: string, number: number): boolean {
  const digits = [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([match]) =>
    Number(match.replaceAll(',', '')),
  );
  if (digits.includes(number)) return true;
  const words = text.toLowerCase().match(/[\p{L}]+(?:-[\p{L}]+)*/gu) ?? [];
  // Twenty-one is not twenty, while a five-year plan is of five.
  const parts = new Set(words.flatMap((word) => (compound.test(word) ? [word] : word.split('-'))));
  return [nameOf(number), ...(others[number] ?? [])].some((name) => name !== null && parts.has(name));
}

function nameOf(number: number): string | null {
  const name = upToTwenty[number];
  if (name !== undefined || !Number.isInteger(number) || number >= 100) return name ?? null;
  const [ten, one] = [tens[Math.floor(number / 10)], number % 10];
  return one === 0 ? (ten ?? null) : `${ten}-${upToTwenty[one]}`;
}
