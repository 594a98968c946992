import { restoreBackup } from '../backup/restore-backup.js';
import { readRestoreArguments } from './backup-arguments.js';
import { restoreHelp } from './backup-help.js';
import { managedDatabase } from './managed-database.js';
import { runCommand } from './run-command.js';
import { untilStopped } from './until-stopped.js';

await runCommand({
  name: 'restore',
  read: readRestoreArguments,
  help: () => restoreHelp,
  run: (asked, config) =>
    untilStopped('Stopped; the database is as it was before.', async (signal) => {
      const { holds } = await restoreBackup(asked, managedDatabase(config), signal);
      process.stdout.write(
        `Restored version ${holds.version} of ${holds.committedAt}: ${holds.nodes} nodes, ${holds.relationships} relationships\n`,
      );
    }),
});
