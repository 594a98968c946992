import { partOfPage } from './part-of-page.js';

/** So often a page that can be seen asks whether anything has changed, and so long it waits for the answer. */
const everyMs = 5_000;

/** Keeps the counts those of the database, and says so while the service does not answer. */
export function keepFacts(): void {
  const facts = partOfPage('facts');
  const connection = partOfPage('connection');
  let silentSince: Date | null = null;

  const look = async () => {
    const now = document.hidden ? facts.innerHTML : await factsNow();
    if (now === null) {
      silentSince ??= new Date();
      connection.textContent = `The service has not answered since ${silentSince.toLocaleTimeString()}. It may have been stopped; this page goes on asking every ${everyMs / 1_000} seconds and tells when it is back.`;
    } else {
      if (silentSince) connection.textContent = 'The service answers again.';
      silentSince = null;
      show(now, facts);
    }
    setTimeout(look, everyMs);
  };
  setTimeout(look, everyMs);
}

// What has not changed is left as it is, selected text included, and is not read out again.
function show(html: string, facts: HTMLElement): void {
  const written = document.createElement('div');
  written.innerHTML = html;
  if (written.innerHTML !== facts.innerHTML) facts.innerHTML = html;
}

async function factsNow(): Promise<string | null> {
  try {
    const response = await fetch('/landing/facts', { signal: AbortSignal.timeout(everyMs) });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
