const otherName = 'other';

/** Tells the first `most` names apart, and takes all later ones for one: clients choose the names of their operations, and a metric must not grow with them. */
export function boundedNames(most: number): (name: string) => string {
  const known = new Set<string>();
  return (name) => {
    if (known.has(name)) return name;
    if (known.size >= most) return otherName;
    known.add(name);
    return name;
  };
}
