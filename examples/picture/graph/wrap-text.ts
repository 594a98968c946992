import { textWidth } from './text-width.js';

/** Breaks between words into as few lines as the width allows, and those as even as can be; a longer word stands out. */
export function wrapText(text: string, size: number, width: number): string[] {
  const count = fill(text, size, width).length;
  let lines = fill(text, size, width);
  for (let narrower = width - size / 2; narrower > size; narrower -= size / 2) {
    const tried = fill(text, size, narrower);
    if (tried.length > count) break;
    lines = tried;
  }
  return lines;
}

function fill(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
