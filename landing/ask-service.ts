/** Longer than the service takes for anything, analytics included. */
const patienceMs = 120_000;

/** What the service answers to a question, as text to be shown; where it does not, a sentence on that. */
export async function answerTo(query: string): Promise<string> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      signal: AbortSignal.timeout(patienceMs),
    });
    return JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    if (error instanceof SyntaxError)
      return 'What answers at this address is not the service: it sends no JSON.';
    if (error instanceof DOMException) return `No answer came within ${patienceMs / 1_000} seconds.`;
    return 'The service does not answer. It may have been stopped: start it, then ask again.';
  }
}
