import type { CopiedQuestion } from './questions.js';

/** A command for each question, for any shell like sh. */
export function asCurl(questions: readonly CopiedQuestion[], url: string): string {
  const commands = questions.map((question) =>
    [
      `curl --fail-with-body ${quoted(url)} \\`,
      `  --header 'content-type: application/json' \\`,
      `  --data-raw ${quoted(JSON.stringify(question))}`,
    ].join('\n'),
  );
  return `${commands.join('\n\n')}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
