import type { RequestHandler } from 'express';

/** How long the database may take to answer for the service to count as ready. */
const patienceMs = 1_000;

/** `GET /livez`: 200 as long as the process can answer at all. */
export const livez: RequestHandler = (_request, response) => {
  response.set('cache-control', 'no-store').json({ status: 'alive' });
};

/** `GET /readyz`: 200 when the database answers within a second and the service is not stopping, else 503; the body says which. */
export function readyz(
  checkDatabase: (signal: AbortSignal) => Promise<void>,
  isDraining: () => boolean,
): RequestHandler {
  return async (_request, response) => {
    const draining = isDraining();
    const database = (await answers(checkDatabase)) ? 'answers' : 'does not answer';
    const ready = !draining && database === 'answers';
    response
      .status(ready ? 200 : 503)
      .set('cache-control', 'no-store')
      .json({ status: ready ? 'ready' : 'not ready', database, draining });
  };
}

async function answers(checkDatabase: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
  const signal = AbortSignal.timeout(patienceMs);
  const tooLate = new Promise<false>((resolve) => {
    signal.addEventListener('abort', () => resolve(false), { once: true });
  });
  const check = checkDatabase(signal).then(
    () => true,
    () => false,
  );
  return Promise.race([check, tooLate]);
}
