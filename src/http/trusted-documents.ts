import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parse } from 'graphql';
import { StartError } from '../start-error.js';

/** Texts that may be asked for by the SHA-256 of each, in hexadecimal; `only` refuses every other text. */
export type TrustedDocuments = { readonly texts: ReadonlyMap<string, string>; readonly only: boolean };

const remedy =
  'Make the list with npm run documents, or set TRUSTED_DOCUMENTS to one that is: {"<sha256>": "query …"}.';

/** Reads the list at `file`; throws StartError where it is missing or no such list. */
export async function readTrustedDocuments({
  file,
  only,
}: {
  readonly file: string;
  readonly only: boolean;
}): Promise<TrustedDocuments> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? error.code : error;
    throw new StartError(`TRUSTED_DOCUMENTS is ${file}, which cannot be read (${reason}).`, remedy);
  });
  const refuse = (what: string) => new StartError(`TRUSTED_DOCUMENTS is ${file}, which ${what}.`, remedy);
  const texts = new Map<string, string>();
  for (const [hash, document] of Object.entries(parsed(text, refuse))) {
    if (typeof document !== 'string') throw refuse(`has no text at "${hash}"`);
    const right = createHash('sha256').update(document).digest('hex');
    if (hash !== right) throw refuse(`has a text at "${hash}" whose SHA-256 is ${right}`);
    if (!isGraphql(document)) throw refuse(`has a text at "${hash}" that is no GraphQL`);
    texts.set(hash, document);
  }
  if (texts.size === 0) throw refuse('holds no document');
  return { texts, only };
}

function isGraphql(text: string): boolean {
  try {
    return parse(text).definitions.length > 0;
  } catch {
    return false;
  }
}

function parsed(text: string, refuse: (what: string) => StartError): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    throw refuse('is no JSON');
  }
  throw refuse('is no object');
}
