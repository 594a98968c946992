/** The numbers that nodes have in the files, by the ids of what they stand for; 24 to 48 bytes for an id that ends in 16 hexadecimal digits. */
export type NodeNumbers = {
  /** Undefined for an id that has none. */
  find(id: string): number | undefined;
  /** Throws where the id has none. */
  of(id: string): number;
  /** Gives the id the next number. */
  add(id: string): number;
  /** The next number, for a node that no other will be tied to later. */
  next(): number;
};

const digits = 16;

/** Numbers from 0 on, in the order in which they are asked for. */
export function createNodeNumbers(): NodeNumbers {
  const byHex = new Map<string, HexNumbers>();
  const others = new Map<string, number>();
  let count = 0;
  const find = (id: string) => {
    if (!isDerived(id)) return others.get(id);
    return byHex.get(id.slice(0, -digits))?.find(id);
  };
  return {
    find,
    of(id) {
      const number = find(id);
      if (number === undefined)
        throw new Error(`${id} is named, but stands in no record up to the one that names it`);
      return number;
    },
    add(id) {
      const number = count++;
      if (isDerived(id)) {
        const prefix = id.slice(0, -digits);
        const numbers = byHex.get(prefix) ?? createHexNumbers();
        byHex.set(prefix, numbers);
        numbers.add(id, number);
      } else others.set(id, number);
      return number;
    },
    next: () => count++,
  };
}

type HexNumbers = { find(id: string): number | undefined; add(id: string, number: number): void };

/** A hash table by the last 16 digits of ids, which are a hash already; at most two thirds of it are filled. */
function createHexNumbers(): HexNumbers {
  let size = 1 << 10;
  let count = 0;
  let [high, low, held] = tables(size);
  const placeOf = (one: number, other: number) => {
    let place = (other ^ (one >>> 7)) & (size - 1);
    while (held[place] !== 0 && (high[place] !== one || low[place] !== other))
      place = (place + 1) & (size - 1);
    return place;
  };
  const put = (one: number, other: number, stored: number) => {
    const place = placeOf(one, other);
    high[place] = one;
    low[place] = other;
    held[place] = stored;
  };
  const grow = () => {
    const [oldHigh, oldLow, oldHeld] = [high, low, held];
    size *= 2;
    [high, low, held] = tables(size);
    for (const [place, stored] of oldHeld.entries())
      if (stored !== 0) put(oldHigh[place] ?? 0, oldLow[place] ?? 0, stored);
  };
  return {
    find(id) {
      const stored = held[placeOf(highOf(id), lowOf(id))] ?? 0;
      return stored === 0 ? undefined : stored - 1;
    },
    add(id, number) {
      if (++count * 3 > size * 2) grow();
      // Zero marks an empty place.
      put(highOf(id), lowOf(id), number + 1);
    },
  };
}

function tables(size: number): [Uint32Array, Uint32Array, Float64Array] {
  return [new Uint32Array(size), new Uint32Array(size), new Float64Array(size)];
}

const colon = 58;

/** Whether an id ends in a colon and 16 digits, none of them in upper case, so that it is told by its digits. */
function isDerived(id: string): boolean {
  if (id.charCodeAt(id.length - digits - 1) !== colon) return false;
  for (let at = id.length - digits; at < id.length; at++) if (digitAt(id, at) < 0) return false;
  return true;
}

function highOf(id: string): number {
  return numberAt(id, id.length - digits);
}

function lowOf(id: string): number {
  return numberAt(id, id.length - digits / 2);
}

function numberAt(id: string, from: number): number {
  let number = 0;
  for (let at = from; at < from + digits / 2; at++) number = (number << 4) | digitAt(id, at);
  return number >>> 0;
}

/** Negative where it is no hexadecimal digit. */
function digitAt(id: string, at: number): number {
  const code = id.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  return code >= 97 && code <= 102 ? code - 87 : -1;
}
