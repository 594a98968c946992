import { openService, type Service, ServiceError } from './client.js';

const defaultAddress = 'http://localhost:4000';

/** Runs a script against the service at the address given as first argument, or as SERVICE_URL; tells on stderr, with exit code 1, why it could not. */
export async function runScript(
  script: (service: Service, words: readonly string[]) => Promise<string>,
): Promise<void> {
  const [address = process.env['SERVICE_URL'] || defaultAddress, ...words] = process.argv.slice(2);
  try {
    if (!/^https?:/.test(address) || !URL.canParse(address)) {
      throw new ServiceError(`"${address}" is no address; it reads like ${defaultAddress}.`);
    }
    console.log(await script(openService(address), words));
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
