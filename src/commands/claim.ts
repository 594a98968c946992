import { existsSync } from 'node:fs';
import { readConfig } from '../config.js';
import { StartError } from '../start-error.js';
import { readClaimArguments } from './claim-arguments.js';
import { claimHelp } from './claim-help.js';
import { sendWrite } from './send-write.js';
import { UsageError } from './usage-error.js';

const settingsFile = '.env';

try {
  const asked = readClaimArguments(process.argv.slice(2));
  if (asked === 'help') process.stdout.write(claimHelp);
  else {
    if (existsSync(settingsFile)) process.loadEnvFile(settingsFile);
    const { writeToken } = readConfig(process.env);
    if (writeToken === null)
      throw new StartError(
        'WRITE_TOKEN is not set.',
        'Set it to the token of the service, in the environment or in .env.',
      );
    const sent = await sendWrite(asked, writeToken);
    if ('refusal' in sent) fail(sent.refusal, 1);
    else process.stdout.write(`${sent.claimId}\nversion ${sent.version ?? 'not told'}\n`);
  }
} catch (error) {
  if (error instanceof UsageError) fail(`${error.message}\nSee npm run claim -- --help.`, 2);
  else if (error instanceof StartError) fail(`${error.message}\n${error.remedy}`, 1);
  else throw error;
}

function fail(message: string, exitCode: 1 | 2): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}
