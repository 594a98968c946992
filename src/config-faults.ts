/** Addresses that only this machine can reach. */
const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/i;

/** What is wrong with settings that are right each on its own, as lines that say what would be right; blank ones are not among `given`. */
export function faultsTogether(given: Readonly<Record<string, string>>): string[] {
  const faults: string[] = [];
  const lacks = (name: string, right: string) => {
    if (!given[name]) faults.push(`${name} is not set; right would be ${right}.`);
  };
  const isTrue = (name: string) => given[name]?.toLowerCase() === 'true';
  if (given['NEO4J_URI']) lacks('NEO4J_PASSWORD', 'the password of the database at NEO4J_URI');
  if (isTrue('TRUSTED_DOCUMENTS_ONLY')) lacks('TRUSTED_DOCUMENTS', 'the file that npm run documents wrote');
  const jwt = ['JWT_KEYS', 'JWT_ISSUER', 'JWT_AUDIENCE'];
  if (jwt.some((name) => given[name])) {
    lacks('JWT_KEYS', 'a file with the keys of JWT_ISSUER');
    lacks('JWT_ISSUER', 'what the tokens say under iss');
    lacks('JWT_AUDIENCE', 'what the tokens say under aud');
  }
  const host = given['HOST'] ?? '127.0.0.1';
  const isGuarded = given['READ_TOKEN'] || given['JWT_KEYS'];
  if (!loopback.test(host) && !isGuarded && !isTrue('PUBLIC_READING'))
    faults.push(
      `HOST is "${host}", which other machines can reach, and anybody could read there; right would be READ_TOKEN or JWT_KEYS for those who may read, PUBLIC_READING=true for everybody, or HOST=127.0.0.1.`,
    );
  return faults;
}
