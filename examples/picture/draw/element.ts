type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Text as it may stand in XML, between tags and in attributes; characters that XML knows no form of are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/(?!\n)[\p{Cc}\p{Cs}\u{fffe}\u{ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** An element with the given markup inside; attributes are escaped here, the markup is not. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? pixels(value) : escapeText(`${value}`)}"`);
  const content = inside.join('');
  return `<${name}${written.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}

/** A number with at most one decimal: finer would not be seen. */
export function pixels(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}
