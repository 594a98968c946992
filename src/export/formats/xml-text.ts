const special = /[&<>"\t\n\r]/;
const eachSpecial = /[&<>"\t\n\r]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Flat text as the content of an element or of an attribute in double quotes; blanks come out of a parser as they went in. */
export function xmlText(text: string): string {
  // Most texts are as they should be, and to look is cheaper than to replace.
  if (!special.test(text)) return text;
  return text.replaceAll(eachSpecial, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/** JSON as the content of a comment, in which no two hyphens may meet; it parses to the same. */
export function jsonInComment(value: object): string {
  return JSON.stringify(value).replaceAll('--', '-\\u002d');
}
