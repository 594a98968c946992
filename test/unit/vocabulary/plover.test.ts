import { describe, expect, it } from 'vitest';
import {
  intensityOf,
  isPloverCategory,
  modesOf,
  ploverCodebook,
  ploverErrata,
  quadOf,
} from '../../../src/vocabulary/plover.js';
import { type PloverCategory, ploverCategories } from '../../../src/vocabulary/plover-categories.js';
import { ploverContexts } from '../../../src/vocabulary/plover-contexts.js';

const categories = Object.keys(ploverCategories).filter(isPloverCategory);

describe('the PLOVER table', () => {
  it('has the 16 categories, four in verbal and three in material cooperation, four and five in conflict', () => {
    const count = (quad: string) => categories.filter((category) => quadOf(category) === quad).length;
    expect(categories).toHaveLength(16);
    expect(count('VERBAL_COOPERATION')).toBe(4);
    expect(count('MATERIAL_COOPERATION')).toBe(3);
    expect(count('VERBAL_CONFLICT')).toBe(4);
    expect(count('MATERIAL_CONFLICT')).toBe(5);
  });

  it('scores cooperation above zero and conflict at zero or below, modes included, but for asking for help', () => {
    for (const category of categories) {
      for (const modes of [[], ...modesOf(category).map((mode) => [mode])]) {
        const score = intensityOf(category, modes);
        const askingForHelp = category === 'REQUEST' && modes.includes('assist');
        expect(Math.abs(score)).toBeLessThanOrEqual(10);
        if (!askingForHelp) expect(score > 0).toBe(quadOf(category).endsWith('COOPERATION'));
      }
    }
  });

  it('names its edition and the places where it leaves the print', () => {
    expect(ploverCodebook).toBe('PLOVER 2024-02');
    expect(ploverErrata.map(({ category }) => category)).toEqual(['ACCUSE', 'SANCTION']);
    expect(intensityOf('ACCUSE', [])).toBe(-3);
    expect(quadOf('SANCTION')).toBe('MATERIAL_CONFLICT');
  });

  it('has 37 contexts, each once', () => {
    expect(new Set(ploverContexts).size).toBe(37);
  });

  it.each(['RETREAT', 'ASSAULT'])('recognises the category %s', (text) => {
    expect(isPloverCategory(text)).toBe(true);
  });

  it.each(['retreat', 'ASSASSINATE', '', 'constructor'])('refuses "%s" as a category', (text) => {
    expect(isPloverCategory(text)).toBe(false);
  });
});

describe('the intensity of an event', () => {
  it.each<[PloverCategory, readonly string[], number, string]>([
    ['CONCEDE', [], 4.5, 'the score of the category without a mode'],
    ['RETREAT', ['withdraw'], 8, 'the score of its mode'],
    ['ASSAULT', ['targeted', 'drone'], -9.5, 'the common score of two modes'],
    ['ASSAULT', ['beat', 'unconventional', 'drone'], -10, 'the most conflictual of several'],
    ['CONSULT', ['phone', 'visit'], 4, 'the most cooperative of several'],
    ['REQUEST', ['meet', 'yield'], -1, 'the one farthest from zero'],
    ['REQUEST', ['assist'], 0.5, 'a mode on the other side of zero'],
    ['REQUEST', ['meet'], 0, 'a mode that scores zero'],
    ['THREATEN', ['restrict'], -3, 'a mode milder than its category'],
    ['PROTEST', ['vandalize'], -5, 'the category where its mode has no score'],
    ['PROTEST', ['vandalize', 'riot'], -7, 'the mode that has a score'],
    ['AID', ['drone'], 10, 'the category where the mode belongs to another'],
    ['AGREE', ['toString'], 2.5, 'the category where there is no such mode'],
  ])('of %s with %j is %d: %s', (category, modes, intensity) => {
    expect(intensityOf(category, modes)).toBe(intensity);
  });

  it('does not depend on the order of the modes', () => {
    expect(intensityOf('COERCE', ['curfew', 'martial-law'])).toBe(
      intensityOf('COERCE', ['martial-law', 'curfew']),
    );
  });
});
