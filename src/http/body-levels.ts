/** How deep lists and objects of a body may be nested; what a question and its variables need is a tenth of that. */
export const mostLevels = 100;

/** A body nested so deep that reading it would hold up everybody else. */
class BodyLevelsError extends Error {
  override readonly name = 'BodyLevelsError';
  readonly type = 'entity.levels.too.many';
  readonly status = 400;
}

const [quote, escaping] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const opening = new Set([...'[{'].map((sign) => sign.charCodeAt(0)));
const closing = new Set([...']}'].map((sign) => sign.charCodeAt(0)));

/** Throws for JSON that is nested too deep, before it is parsed; looks at no more of it than it has to. */
export function checkLevels(json: Uint8Array): void {
  let levels = 0;
  let inText = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] as number;
    if (inText) {
      if (byte === escaping) at += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (opening.has(byte)) {
      levels += 1;
      if (levels > mostLevels) throw new BodyLevelsError('nested too deep');
    } else if (closing.has(byte)) levels -= 1;
  }
}
