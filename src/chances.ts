/** Why an answer may come out otherwise when asked for again: time was over before all was looked at, or the database chose among equals. */
export type Chance = 'TIME_OVER' | 'ANY_OF_EQUALS';
export type Chances = { note(chance: Chance): void; had(chance: Chance): boolean };

/** For one request, of which nothing has been left to chance yet. */
export function createChances(): Chances {
  const noted = new Set<Chance>();
  return {
    note: (chance) => void noted.add(chance),
    had: (chance) => noted.has(chance),
  };
}
