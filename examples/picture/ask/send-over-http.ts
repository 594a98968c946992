import { z } from 'zod';
import type { Send } from './ask-graph.js';
import { PictureError } from './picture-error.js';

const reply = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** Asks the service at this address by POST. */
export function sendOverHttp(url: string): Send {
  return async (query, operationName, variables) => {
    const response = await post(url, JSON.stringify({ query, operationName, variables }));
    const read = reply.safeParse(await response.json().catch(() => null));
    if (!read.success) {
      throw new PictureError(
        `What answers at ${url} is no GraphQL service (HTTP ${response.status}).`,
        'Give the address that `npm start` prints as --url; it ends with /graphql.',
      );
    }
    const { data, errors = [] } = read.data;
    if (errors.length === 0) return data;
    throw new PictureError(
      `The service at ${url} refuses ${operationName}: ${errors.map(({ message }) => message).join(' ')}`,
      'Is it of the same version as this folder?',
    );
  };
}

async function post(url: string, body: string): Promise<Response> {
  try {
    return await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  } catch (cause) {
    const reason = cause instanceof Error && cause.cause instanceof Error ? ` (${cause.cause.message})` : '';
    throw new PictureError(
      `Nothing answers at ${url}${reason}.`,
      'Start the service with `npm start` in another terminal, or give its address as --url.',
    );
  }
}
