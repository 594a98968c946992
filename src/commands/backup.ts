import { writeBackup } from '../backup/write-backup.js';
import { readBackupArguments } from './backup-arguments.js';
import { backupHelp } from './backup-help.js';
import { managedDatabase } from './managed-database.js';
import { runCommand } from './run-command.js';
import { untilStopped } from './until-stopped.js';

await runCommand({
  name: 'backup',
  read: readBackupArguments,
  help: () => backupHelp,
  run: ({ file }, config) =>
    untilStopped('Stopped; nothing was written.', async (signal) => {
      const { holds, sha256 } = await writeBackup(file, managedDatabase(config), signal);
      process.stdout.write(
        `${file}: version ${holds.version}, ${holds.nodes} nodes, ${holds.relationships} relationships, SHA-256 ${sha256}\n`,
      );
    }),
});
