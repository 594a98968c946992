/** What GraphiQL has learned from the service's schema so far, unless its editors have not come. */
export type SchemaTold = 'not yet' | 'read-only' | 'writable' | 'withheld' | 'no editors';

/** Says how to write where that is possible, and what is missing where the schema is not told. */
export function WhatCanBeDone({ schema }: { schema: SchemaTold }) {
  return <p role="status">{words[schema]}</p>;
}

const words = {
  'not yet': null,
  'read-only': 'The tabs hold questions to try. Nothing can be written through this service.',
  writable: (
    <>
      The tabs hold questions to try. A mutation needs the token of this service, under Headers:{' '}
      <code>{'{ "Authorization": "Bearer <token>" }'}</code>
    </>
  ),
  'no editors':
    'The editors have not come. If they do not come soon, see whether the service is still running, then load this page again.',
  withheld:
    'This service does not tell its schema (INTROSPECTION=false): questions are answered, but nothing is completed, documented or offered to click.',
};
