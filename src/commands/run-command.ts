import { existsSync } from 'node:fs';
import { type Config, readConfig } from '../config.js';
import { StartError } from '../start-error.js';
import { UsageError } from './usage-error.js';

/** What a command comes to: its exit code, and what is told on the standard error where it is not 0. */
export type Ending = { readonly exitCode: number; readonly told?: string };

type Command<Asked> = {
  /** As in `npm run NAME`. */
  readonly name: string;
  /** Throws UsageError. */
  read(args: readonly string[]): Asked | 'help';
  help(): string;
  run(asked: Asked, config: Config): Promise<Ending>;
};

const settingsFile = '.env';
const done: Ending = { exitCode: 0 };

/** Runs the command of this process; words that it does not take end it with 2, what a person can mend with 1. */
export async function runCommand<Asked>(command: Command<Asked>): Promise<void> {
  const { exitCode, told } = await endingOf(command);
  if (told !== undefined) process.stderr.write(`${told}\n`);
  process.exitCode = exitCode;
}

async function endingOf<Asked>({ name, read, help, run }: Command<Asked>): Promise<Ending> {
  try {
    const asked = read(process.argv.slice(2));
    if (asked === 'help') {
      process.stdout.write(help());
      return done;
    }
    if (existsSync(settingsFile)) process.loadEnvFile(settingsFile);
    return await run(asked, readConfig(process.env));
  } catch (error) {
    if (error instanceof UsageError)
      return { exitCode: 2, told: `${error.message}\nSee npm run ${name} -- --help.` };
    if (error instanceof StartError) return { exitCode: 1, told: `${error.message}\n${error.remedy}` };
    throw error;
  }
}
