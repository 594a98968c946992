// A data loader of Observable Framework: prints how many relations somebody says hold in each year, by status.
import { readFile } from 'node:fs/promises';

type Reply = {
  readonly data?: { readonly relationBuckets: readonly object[] } | null;
  readonly errors?: readonly { readonly message: string }[];
};

const service = process.env['SERVICE_URL'] || 'http://localhost:4000';
const during = process.env['DURING'] || '2001/2021';
const patienceMs = 60_000;

try {
  const query = await readFile(new URL('relations-by-year.graphql', import.meta.url), 'utf8');
  process.stdout.write(JSON.stringify(await readBuckets(query)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // Framework would keep what ends well for good.
  process.exitCode = 1;
}

async function readBuckets(query: string): Promise<readonly object[]> {
  const asked = new URLSearchParams({ query, variables: JSON.stringify({ during }) });
  const response = await fetch(`${service}/graphql?${asked}`, {
    headers: { 'apollo-require-preflight': '1' },
    signal: AbortSignal.timeout(patienceMs),
  }).catch((error: unknown) => {
    throw new Error(`Nothing answers at ${service}. Is the service running? npm start`, { cause: error });
  });
  const { data, errors = [] } = (await response.json()) as Reply;
  if (errors.length > 0 || !data) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data.relationBuckets;
}
