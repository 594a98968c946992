import { describe, expect, it } from 'vitest';
import { typeOf, typeOfId } from '../../../src/node/type-of-id.js';

const types = [
  ['actor:us', 'Actor'],
  ['relation:704d40b63a0a4486', 'Relation'],
  ['claim:0123456789abcdef', 'Claim'],
  ['event:strike-2020', 'Event'],
  ['participation:0123456789abcdef', 'Participation'],
  ['quantity:0123456789abcdef', 'Quantity'],
  ['identity:0123456789abcdef', 'Identity'],
  ['source:article', 'Source'],
] as const;

describe('the type behind an id', () => {
  it.each(types)('of %s is %s', (id, type) => {
    expect(typeOfId(id)).toBe(type);
    expect(typeOf({ id })).toBe(type);
  });

  it.each(['actor:', 'actor:a:b'])('of %j is told by its prefix alone', (id) => {
    expect(typeOfId(id)).toBe('Actor');
  });

  it.each([
    '',
    ':',
    ':us',
    'us',
    'actor',
    'actorx',
    'Actor:us',
    'ACTOR:us',
    ' actor:us',
    'actors:us',
    'toString:us',
    'constructor:us',
    '__proto__:us',
    'hasOwnProperty:x',
  ])('of %j is none', (id) => {
    expect(typeOfId(id)).toBeNull();
  });
});
