/** A list as the store keeps it: an empty one not at all, as the importer of files cannot make one. */
export function keptList(texts: readonly string[]): readonly string[] | null {
  return texts.length === 0 ? null : texts;
}
