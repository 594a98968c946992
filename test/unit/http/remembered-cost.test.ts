import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, getOperationAST, getVariableValues, parse } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { operationCost } from '../../../src/http/operation-cost.js';
import { rememberedCost } from '../../../src/http/remembered-cost.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const document = parse(`query Asked($first: Int = 10, $ids: [ID!]!, $who: [ID!], $id: ID!, $during: EDTF!) {
  nodes(ids: $ids) { ... on Actor { relations(first: $first) { nodes { id } } } }
  node(id: $id) { id }
  relationBuckets(during: $during, interval: YEAR, where: { subjectIn: $who }) { start count }
}`);
const operation = getOperationAST(document, null);
if (!operation) throw new Error('the test asks nothing');
const costOf = (inputs: Record<string, unknown>) => operationCost(schema, document, inputs, null);
const remembered = (inputs: Record<string, unknown>, workOut = () => costOf(inputs)) => {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
  if (!coerced) throw new Error('the test asks with variables that do not fit');
  return rememberedCost(operation, coerced, workOut);
};

describe('a cost that is remembered', () => {
  it('is what would be worked out, whatever the variables', () => {
    const id = fc.constantFrom('actor:a', 'actor:b', 'actor:c');
    const inputs = fc.record(
      {
        first: fc.integer({ min: 1, max: 5 }),
        ids: fc.array(id, { maxLength: 4 }),
        who: fc.option(fc.array(id, { maxLength: 4 })),
        id,
        during: fc.constantFrom('2001', '2001/2003', '199X'),
      },
      { requiredKeys: ['ids', 'id', 'during'] },
    );
    fc.assert(fc.property(inputs, (given) => remembered(given) === costOf(given)));
  });

  it('is not worked out again for other ids, and is for another page size', () => {
    const asked = {
      ids: ['actor:d', 'actor:e', 'actor:f', 'actor:g', 'actor:h'],
      id: 'actor:d',
      during: '1999',
    };
    const workOut = vi.fn(() => 7);
    const others = { ...asked, ids: ['actor:1', 'actor:2', 'actor:3', 'actor:4', 'actor:5'], id: 'actor:1' };
    expect([remembered(asked, workOut), remembered(others, workOut)]).toEqual([7, 7]);
    expect(workOut).toHaveBeenCalledTimes(1);
    remembered({ ...asked, first: 20 }, workOut);
    expect(workOut).toHaveBeenCalledTimes(2);
  });
});
