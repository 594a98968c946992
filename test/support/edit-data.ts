import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rewrites the first match in the first file of the folder, in name order, that has one; throws where none has. */
export function replaceOnce(folder: string, form: RegExp, replacement: string): void {
  for (const name of readdirSync(folder).toSorted()) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (!form.test(text)) continue;
    writeFileSync(join(folder, name), text.replace(form, replacement));
    return;
  }
  throw new Error(`no file of the data set has ${form}`);
}

/** Gives an actor another key everywhere, and the old one as a former id of the new. */
export function renameActor(folder: string, key: string, to: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const word = new RegExp(`(?<![\\w-])${key}(?![\\w-])`, 'g');
    writeFileSync(file, readFileSync(file, 'utf8').replace(word, to));
  }
  replaceOnce(folder, new RegExp(`^ {2}${to}:\\n`, 'm'), `$&    formerIds: [${key}]\n`);
}

/** Takes out an entry of a section that has keys, such as an event. */
export function removeEntry(folder: string, key: string): void {
  replaceOnce(folder, new RegExp(`^ {2}${key}:\\n(?: {4,}.*\\n)+`, 'm'), '');
}
