import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPloverCategory, ploverCodebook, quadOf } from '../../../src/vocabulary/plover.js';
import { isRelationCode, relationType } from '../../../src/vocabulary/relation-type.js';
import { relationTypes } from '../../../src/vocabulary/relation-types.js';
import { participantRoles } from '../../../src/vocabulary/words.js';

const page = readFileSync(new URL('../../../docs/vocabulary.md', import.meta.url), 'utf8');

/** The rows of the table under a heading, as cells without code marks. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('docs/vocabulary.md', () => {
  it('has a row for each relation type that says the same as the table', () => {
    const rows = Object.keys(relationTypes)
      .filter(isRelationCode)
      .map((code) => {
        const { label, inverseLabel, symmetric, sign, broader, wikidata, ftm, stix } = relationType(code);
        const back = symmetric ? 'the same' : inverseLabel;
        return [code, label, back, signMark(sign), broader ?? '', wikidata ?? '', ftm ?? '', stix ?? ''];
      });
    expect(rowsUnder('Relation types')).toEqual(rows);
  });

  it('explains each part in an event', () => {
    const explained = rowsUnder('Parts in an event').flatMap(([roles = '']) => roles.split(', '));
    expect(explained).toEqual([...participantRoles]);
  });

  it('tells the quad of each category that it names', () => {
    const rows = rowsUnder('Event categories');
    expect(rows.length).toBeGreaterThan(0);
    for (const [category = '', quad = ''] of rows) {
      expect(isPloverCategory(category) && quadOf(category)).toBe(quad.toUpperCase().replace(' ', '_'));
    }
  });

  it('names the edition of the codebook', () => {
    const edition = ploverCodebook.split(' ')[1];
    expect(page).toContain(`edition ${edition}`);
  });
});

function signMark(sign: number): string {
  if (sign === 0) return '0';
  return sign > 0 ? '+' : '−';
}
