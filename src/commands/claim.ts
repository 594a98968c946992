import { StartError } from '../start-error.js';
import { readClaimArguments } from './claim-arguments.js';
import { claimHelp } from './claim-help.js';
import { runCommand } from './run-command.js';
import { sendWrite } from './send-write.js';

await runCommand({
  name: 'claim',
  read: readClaimArguments,
  help: () => claimHelp,
  async run(asked, { writeToken }) {
    if (writeToken === null)
      throw new StartError(
        'WRITE_TOKEN is not set.',
        'Set it to the token of the service, in the environment or in .env.',
      );
    const sent = await sendWrite(asked, writeToken);
    if ('refusal' in sent) return { exitCode: 1, told: sent.refusal };
    process.stdout.write(`${sent.claimId}\nversion ${sent.version ?? 'not told'}\n`);
    return { exitCode: 0 };
  },
});
