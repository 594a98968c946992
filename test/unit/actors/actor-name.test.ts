import { describe, expect, it } from 'vitest';
import { nameIn } from '../../../src/actors/actor-name.js';
import type { Alias } from '../../../src/actors/alias.js';
import { anyActor } from './any-actor.js';

const alias = (text: string, lang: string | null, strength: Alias['strength']): Alias => ({
  text,
  lang,
  strength,
  during: null,
});

describe('the name of an actor in a language', () => {
  const north = anyActor({ name: 'North' });
  const aliases = [
    alias('North', 'en', 'NAME'),
    alias('Nord', 'fr', 'NAME'),
    alias('Norden', 'de', 'ALIAS'),
    alias('Alter Norden', 'de', 'PREVIOUS'),
    alias('Norte', null, 'NAME'),
  ];

  it('is its name there', () => {
    expect(nameIn('fr', north, aliases)).toBe('Nord');
  });

  it.each(['de', 'es', '', 'FR'])('is the one it goes by where it has no name in %j', (lang) => {
    expect(nameIn(lang, north, aliases)).toBe('North');
  });

  it('is the first where it has several', () => {
    const two = [alias('Nord', 'fr', 'NAME'), alias('Pays du Nord', 'fr', 'NAME')];
    expect(nameIn('fr', north, two)).toBe('Nord');
  });

  it('is its description where it has none at all', () => {
    const described = anyActor({ named: false, name: 'a speaker', describedAs: 'a speaker' });
    expect(nameIn('ar', described, [])).toBe('a speaker');
  });
});
