import type { RequestHandler } from 'express';
import type { AdmitDocument, AskedDocument } from './admit-document.js';

/** The body of a question with the text in place of the hash by which it was asked for; any other body as it came. */
export function bodyWithDocument(body: unknown, admit: AdmitDocument): unknown {
  // Apollo refuses what is no object.
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const text = admit(body);
  if (text === null) return body;
  const { documentId: _id, extensions: _hash, ...rest } = body as AskedDocument;
  return { ...rest, query: text };
}

/** The same for questions that come through Express, by POST or in the address. */
export function withDocument(admit: AdmitDocument): RequestHandler {
  return (request, _response, next) => {
    if (request.method === 'GET') request.url = addressWithDocument(request.url, admit);
    else request.body = bodyWithDocument(request.body, admit);
    next();
  };
}

function addressWithDocument(address: string, admit: AdmitDocument): string {
  const begin = address.indexOf('?');
  if (begin < 0) return address;
  const given = new URLSearchParams(address.slice(begin));
  const text = admit({
    query: given.get('query'),
    documentId: given.get('documentId'),
    extensions: parsed(given.get('extensions')),
  });
  if (text === null) return address;
  given.delete('documentId');
  given.delete('extensions');
  given.set('query', text);
  return `${address.slice(0, begin)}?${given}`;
}

// Apollo tells what is no JSON.
function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
