import { parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { documentText } from './document-text.js';
import type { TrustedDocuments } from './trusted-documents.js';

/** What of a question says which document is asked for; as a client sent it, so of any type. */
export type AskedDocument = {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
};

/** The text that a question asks for by its hash; null for a question that goes on as it came. Throws UntrustedDocumentError. */
export type AdmitDocument = (asked: AskedDocument) => string | null;

/** A document that is not on the list where only those are answered. */
export class UntrustedDocumentError extends Error {
  override readonly name = 'UntrustedDocumentError';

  constructor(what: string) {
    super(
      `${what} is not on the list of documents that are answered here (setting TRUSTED_DOCUMENTS_ONLY). Ask for one that is, by its text or by the SHA-256 of it in extensions.persistedQuery.sha256Hash or documentId; new ones are listed with npm run documents.`,
    );
  }
}

/** So many texts, and so many characters of them, are known again without being parsed. */
const remembered = { max: 1_000, maxSize: 4 * 1024 * 1024 };

/** Looks each question up in the list; a text is on it however it is laid out. */
export function createAdmitDocument({ texts, only }: TrustedDocuments, maxTokens: number): AdmitDocument {
  const listed = new Set([...texts.values()].map((text) => documentText(parse(text))));
  const known = new LRUCache<string, boolean>({ ...remembered, sizeCalculation: (_, text) => text.length });
  const isListed = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const is = listed.has(inOneForm(text, maxTokens) ?? '');
    known.set(text, is);
    return is;
  };
  return (asked) => {
    const { query } = asked;
    if (query) {
      // What is no text is refused by Apollo.
      if (only && typeof query === 'string' && !isListed(query))
        throw new UntrustedDocumentError('This document');
      return null;
    }
    const hash = hashOf(asked);
    const text = hash === null ? undefined : texts.get(hash);
    if (text === undefined && hash !== null && only)
      throw new UntrustedDocumentError('The document of this hash');
    return text ?? null;
  };
}

function inOneForm(text: string, maxTokens: number): string | null {
  try {
    return documentText(parse(text, { maxTokens, noLocation: true }));
  } catch {
    return null;
  }
}

/** The hash that Apollo's protocol or `documentId` brings, with or without the name of its algorithm; null for neither. */
function hashOf({ documentId, extensions }: AskedDocument): string | null {
  const { persistedQuery } = (extensions ?? {}) as { persistedQuery?: { sha256Hash?: unknown } | null };
  const hash = documentId ?? persistedQuery?.sha256Hash;
  return typeof hash === 'string' ? hash.replace(/^sha256:/, '') : null;
}
