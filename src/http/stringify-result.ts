import type { FormattedExecutionResult } from 'graphql';
import { jsonText } from '../json-text.js';

/** Whether an answer that was made text of here tells an error. */
export function tellsErrors(text: string): boolean {
  return text.startsWith('{"errors":');
}

/** An answer as it goes over the wire, in the order of its parts; data that a digest was told of are not made text of again. */
export function stringifyResult({ errors, data, extensions }: FormattedExecutionResult): string {
  const parts = [
    ...(errors === undefined ? [] : [`"errors":${JSON.stringify(errors)}`]),
    ...(data === undefined ? [] : [`"data":${data === null ? 'null' : jsonText(data)}`]),
    ...(extensions === undefined ? [] : [`"extensions":${JSON.stringify(extensions)}`]),
  ];
  return `{${parts.join()}}\n`;
}
