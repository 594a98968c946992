/**
 * A message of graphql-js with no hints and no names of the schema but those that its reader has sent, for a schema that is not to be
 * asked for; each other name is three dots.
 */
export function withoutSchemaNames(message: string, sent: string): string {
  const known = new Set(sent.match(/\w+/g));
  return message
    .replace(/ Did you mean .*?\?(?=$|;)/gs, '')
    .replace(/"[^"]*"/g, (quoted) =>
      quoted.replace(/[A-Za-z_]\w*/g, (name) => (known.has(name) ? name : '…')),
    );
}
