/** Longer than the service takes for anything, analytics included. */
const patienceMs = 120_000;

/** Asks as `fetch` does, but tells in the form of an answer where there is none, so that the page shows a sentence and no stack. */
export async function askService(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, { ...init, signal: AbortSignal.timeout(patienceMs) });
    if (isJson(response)) return response;
    return told(`What answers at this address is not the service: status ${response.status}, no JSON.`);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      return told(`No answer came within ${patienceMs / 1_000} seconds.`);
    return told('The service does not answer. It may have been stopped: start it, then ask again.');
  }
}

function isJson(response: Response): boolean {
  return /^application\/(\S+\+)?json\b/.test(response.headers.get('content-type') ?? '');
}

function told(message: string): Response {
  return Response.json({ errors: [{ message }] });
}
