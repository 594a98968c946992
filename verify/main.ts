// `npm run verify`: attacks and starves a service and its database, and holds what becomes of it to bars. Each command closes with the line
// `N passed, N failed`. docs/reliability.md tells what each one does, and what it found last.
/** Which ones take minutes. */
const commands = {
  conformance: false,
  abuse: false,
  theft: false,
  deadlines: false,
  shutdown: false,
  outage: true,
  overload: true,
  import: true,
  clones: true,
  fuzz: true,
} as const;

const [name, ...more] = process.argv.slice(2);
if (name !== undefined && Object.hasOwn(commands, name)) {
  process.argv.splice(2, process.argv.length, ...more);
  await import(`./${name}.js`);
} else {
  const lines = Object.entries(commands).map(([each, isLong]) => `  ${each}${isLong ? ' (minutes)' : ''}`);
  console.error(`npm run verify -- NAME, where NAME is one of\n${lines.join('\n')}`);
  process.exitCode = 2;
}
