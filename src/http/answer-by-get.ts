import type { BaseContext } from '@apollo/server';
import type { RequestHandler } from 'express';
import { type AskingParts, askApollo, type Told } from './ask-apollo.js';
import { entityTag, isKnownTag } from './entity-tag.js';
import { tellsErrors } from './stringify-result.js';

/**
 * Answers questions that stand in the address. An answer has a tag, made of its bytes, and may be kept by whoever asks again before each use: a
 * client that has these bytes gets 304. One with an error is not to be kept.
 */
export function answerByGet<Context extends BaseContext>(parts: AskingParts<Context>): RequestHandler {
  return async (request, response) => {
    const { url } = request;
    const search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
    const told = await askApollo(request, { search, body: undefined }, parts);
    // The request had another answer already when its own came too late.
    if (response.headersSent) return;
    for (const [name, value] of told.headers) response.setHeader(name, value);
    response.statusCode = told.status;
    if (!mayBeKept(told)) {
      if (!mustBeAskedFor(told)) response.setHeader('cache-control', 'no-store');
      return void response.end(told.text);
    }
    const tag = entityTag(told.text);
    response.setHeader('etag', tag);
    response.setHeader('cache-control', 'no-cache');
    if (!isKnownTag(request.get('if-none-match'), tag)) return void response.end(told.text);
    response.removeHeader('content-type');
    response.statusCode = 304;
    response.end();
  };
}

// Apollo says so of a hash that is not known yet, and lets other refusals be kept.
function mustBeAskedFor({ headers }: Told): boolean {
  return /\bno-cache\b/.test(headers.get('cache-control') ?? '');
}

// Where Sandbox is shown, a page may come as well.
function mayBeKept({ status, headers, text }: Told): boolean {
  return status === 200 && /\bjson\b/.test(headers.get('content-type') ?? '') && !tellsErrors(text);
}
