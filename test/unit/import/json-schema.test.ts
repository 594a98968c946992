import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { importRecord } from '../../../src/import/import-record.js';
import { jsonText } from '../../support/json-text.js';

const schema = {
  title: 'A record of an import',
  description:
    'One line of NDJSON. Dates are texts in the service’s profile of EDTF, which this schema does not check.',
  ...z.toJSONSchema(importRecord, { io: 'input' }),
};

describe('the JSON Schema of records', () => {
  it('is that of the code: `npm test -- test/unit/import/json-schema -u` writes it anew', async () => {
    await expect(jsonText(schema)).toMatchFileSnapshot('../../../docs/import.schema.json');
  });

  it('accepts and refuses what the import does', () => {
    const accepts = new Ajv2020().compile(schema);
    const actor = { record: 'actor', id: 'actor:a', kind: 'STATE', name: 'A', ids: { wikidata: 'Q1' } };
    const relation = { record: 'relation', subject: 'actor:a', type: 'BACKS', object: 'wikidata:Q2' };
    for (const record of [actor, relation]) {
      expect(accepts(record)).toBe(true);
      expect(importRecord.safeParse(record).success).toBe(true);
    }
    for (const record of [{ ...actor, id: 'a' }, { ...relation, type: 'LIKES' }, { ...actor, more: 1 }, {}]) {
      expect(accepts(record)).toBe(false);
      expect(importRecord.safeParse(record).success).toBe(false);
    }
  });
});
