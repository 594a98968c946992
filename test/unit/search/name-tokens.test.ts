import { describe, expect, it } from 'vitest';
import { nameTokens } from '../../../src/search/name-tokens.js';

describe('the words of a name', () => {
  it.each([
    ['al-Kadhimi', ['kadhimi']],
    ['Mustafa al-Kadhimi', ['mustafa', 'kadhimi']],
    ['Muqtada as-Sadr', ['muqtada', 'sadr']],
    ['The Pentagon', ['pentagon']],
    ['الكاظمي', ['kdhmy']],
    ["Asa'ib Ahl al-Haq", ['asaib', 'ahl', 'haq']],
    ['Ashdod', ['ashdod']],
  ])('of %s are %j, without articles', (text, tokens) => {
    expect(nameTokens(text)).toEqual(tokens);
  });

  it('are its articles when there is nothing else', () => {
    expect(nameTokens('The The')).toEqual(['the', 'the']);
    expect(nameTokens('al')).toEqual(['al']);
  });

  it('are none when it has neither letter nor digit', () => {
    expect(nameTokens(' -- ')).toEqual([]);
  });
});
