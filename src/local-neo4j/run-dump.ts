import type { Progress } from '../progress.js';
import { StartError } from '../start-error.js';
import { fullDisk, lacksSpace } from './data-folder.js';
import { runAdmin } from './run-admin.js';
import { dumpCommand, loadCommand, type ServerPlace } from './server-command.js';

/** The name that neo4j-admin gives a dump, and under which it looks for one. */
export const dumpName = 'neo4j.dump';

const toldLines = 12;

/** A folder for a dump, and what ends the work. */
type Dumping = {
  readonly folder: string;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
};

/** Writes the database into the folder; nothing may run on it. Throws a StartError, or the reason of the signal. */
export async function runDump(java: string, place: ServerPlace, dumping: Dumping): Promise<void> {
  await run(dumpCommand(java, place, dumping.folder), place, dumping, 'Writing the dump');
}

/** Puts the dump of the folder in place of the database; as `runDump`. */
export async function runLoad(java: string, place: ServerPlace, dumping: Dumping): Promise<void> {
  await run(loadCommand(java, place, dumping.folder), place, dumping, 'Loading the dump');
}

async function run(
  command: readonly string[],
  { home }: ServerPlace,
  { folder, progress, signal }: Dumping,
  label: string,
): Promise<void> {
  const bar = progress.bar(label, 100);
  let reached = 0;
  const { fault, errors } = await runAdmin(command, {
    home,
    folder,
    signal,
    onLine(line) {
      const percent = Math.floor(Number(/([\d.]+)%/.exec(line)?.[1] ?? 0));
      if (percent <= reached) return;
      bar.advance(percent - reached);
      reached = percent;
    },
  });
  bar.done();
  if (fault === null) return;
  if (errors.some((line) => line.includes('No space left on device')) || lacksSpace(home))
    throw fullDisk(home);
  const said = errors.filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  throw new StartError(
    `neo4j-admin ${fault}.\n${said.slice(0, toldLines).join('\n')}`,
    'The database is as it was before; see what the lines say.',
  );
}
