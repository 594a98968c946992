import { parseArgs } from 'node:util';
import { PictureError } from './ask/picture-error.js';

/** What `--help` prints. */
export const help = `Draws the graph that the service holds: who stands with whom and against whom, and what is disputed.

  npm run picture -- [--url <address>] [--out <file>]

  --url   where the service answers GraphQL; http://localhost:4000/graphql
  --out   the SVG file to write; docs/founding-graph.svg
  --help  these lines
`;

/** Where to ask and where to write; or that help is wanted. */
export type Wanted = { url: string; out: string } | 'help';

/** Reads the words after the command; raises a PictureError for what it does not know. */
export function readArguments(words: readonly string[]): Wanted {
  const { url, out, help: wantsHelp } = parse(words);
  if (wantsHelp) return 'help';
  if (!URL.canParse(url) || !/^https?:/.test(url)) {
    throw new PictureError(`--url ${url} is no address.`, 'It reads like http://localhost:4000/graphql.');
  }
  return { url, out };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        url: { type: 'string', default: 'http://localhost:4000/graphql' },
        out: { type: 'string', default: 'docs/founding-graph.svg' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PictureError(reason, 'See npm run picture -- --help.');
  }
}
