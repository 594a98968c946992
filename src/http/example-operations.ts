import { readdir, readFile } from 'node:fs/promises';

/** A question to try; `title` is the comment on its first line. */
export type ExampleOperation = { title: string; text: string };

/** The operations in a folder, in the order of their file names; one without a comment on its first line is titled by its name. */
export async function readExampleOperations(folder: URL): Promise<readonly ExampleOperation[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8');
      return { title: /^# *(.+)/.exec(text)?.[1] ?? name, text: text.trim() };
    }),
  );
}
