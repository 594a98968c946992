const width = 110;

/** JSON for people, as Biome formats it: each object and each list stands on one line where it fits there. */
export function jsonText(value: unknown): string {
  return `${broken(value, '', 0)}\n`;
}

/** `taken`: what else stands on the first or last line of the value, in characters. */
function broken(value: unknown, indent: string, taken: number): string {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || indent.length + taken + line.length <= width)
    return line;
  const inner = `${indent}  `;
  const entries = Object.entries(value);
  const items = entries.map(([key, item], index) => {
    const label = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `;
    const comma = index === entries.length - 1 ? '' : ',';
    return `${inner}${label}${broken(item, inner, label.length + comma.length)}${comma}\n`;
  });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.join('')}${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
