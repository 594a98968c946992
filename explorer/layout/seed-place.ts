/** A place in the plane. */
export type Place = { readonly x: number; readonly y: number };

/** Where a text is put before anything is known of it, on a circle of this radius; always the same place for the same text. */
export function seedPlace(text: string, around: Place, radius: number): Place {
  const angle = 2 * Math.PI * share(text);
  const distance = radius * (0.6 + 0.4 * share(`${text} `));
  return { x: around.x + distance * Math.cos(angle), y: around.y + distance * Math.sin(angle) };
}

// FNV-1a, mixed once more so that texts which differ in their last letter lie far apart.
function share(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
}
