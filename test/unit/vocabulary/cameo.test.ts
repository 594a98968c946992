import { describe, expect, it } from 'vitest';
import { ploverOfCameo } from '../../../src/vocabulary/cameo.js';

describe('a CAMEO code', () => {
  it('falls into a category by its root, whatever its length', () => {
    expect(['04', '040', '046', '173', '1823', '20'].map(ploverOfCameo)).toEqual([
      'CONSULT',
      'CONSULT',
      'CONSULT',
      'COERCE',
      'ASSAULT',
      'ASSAULT',
    ]);
  });

  it('of yielding is a deed or a concession by its third digit', () => {
    expect(['08', '080', '0831', '0841', '0871'].map(ploverOfCameo)).toEqual([
      'CONCEDE',
      'CONCEDE',
      'CONCEDE',
      'RETREAT',
      'RETREAT',
    ]);
  });

  it('has no category where it is a mere statement, and is none without its leading zero', () => {
    expect(['010', '01'].map(ploverOfCameo)).toEqual([null, null]);
    expect(['40', '4', '', '21', '04a', '04000', '000'].map(ploverOfCameo)).toEqual(Array(7).fill(undefined));
  });
});
