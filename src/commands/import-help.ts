import { formats } from '../import/formats.js';

/** What `npm run import -- --help` prints. */
export function importHelp(): string {
  const width = Math.max(...formats.map(({ name }) => name.length));
  const lines = formats.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Brings files into the store, one after the other; a service that runs on it shows them within a second.

  npm run import -- <file>... <options>

Files may be packed with gzip. What is in already is left as it is, so a run that was cut off is simply begun again.

  --format <name>      how the files are to be read; left out: told by their first lines
  --map <file>         a mapping, by which any CSV of dated edges or of actors is read
  --source <key>       the key of the document that the files are; left out: made of each file's name
  --title <text>       its title
  --published <EDTF>   when it was published, which dates what it says; left out: the day of the file's last change
  --batch <rows>       rows in one commit, 1 to 20000; left out: 5000
  --report <file>      where each row that was set aside is told with line, field and reason, whom actors were taken
                       for and which look alike; left out: import-report.ndjson
  --dry-run            says what would be done, and writes nothing but the report
  --bulk               fills an empty local database through neo4j-admin, far faster
  --help               these lines

Formats:
${lines.join('\n')}

Exit code 0: all rows are in; 1: it could not be done, and why; 2: the command line is wrong; 3: some rows were set aside.
`;
}
