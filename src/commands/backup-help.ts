/** What `npm run backup -- --help` prints. */
export const backupHelp = `Writes the managed database to a file, and beside it, ending in .json, its digest and what it holds. No service may run on it meanwhile.

  npm run backup -- [file]

  file     left out: political-relations-<instant>.dump in this folder; one that is there is not replaced
  --help   these lines

Exit code 0: both files are written; 1: they could not be, and why; 2: the command line is wrong.
`;

/** What `npm run restore -- --help` prints. */
export const restoreHelp = `Makes a backup the managed database, if the digest is right, and looks whether it holds what it held. No service may run on it meanwhile.

  npm run restore -- <file> [--replace]

  --replace  in place of the database that is there, which is put back if the restore does not come to its end
  --help     these lines

Exit code 0: it is restored; 1: it could not be, and why; 2: the command line is wrong.
`;
