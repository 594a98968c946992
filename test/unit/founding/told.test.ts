import { describe, expect, it } from 'vitest';
import { datesIn, untold } from './dates-told.js';
import { isMentioned, sentencesAround } from './mentions.js';
import { tellsNumber } from './number-words.js';

describe('a number is told', () => {
  it.each([
    [2500, 'some 2,500 men'],
    [2500, 'some 2500 men'],
    [20, 'its 20-year presence'],
    [1.5, 'by 1.5 points'],
    [8, 'Eight others'],
    [21, 'twenty-one states'],
    [40, 'forty'],
    [3, 'has tripled since'],
    [10, 'over a decade'],
    [100, 'hundreds of them'],
    [200, 'hundreds of them'],
  ])('%d by "%s"', (number, text) => {
    expect(tellsNumber(text, number)).toBe(true);
  });

  it.each([
    [2500, 'some 25,000 men'],
    [2500, 'some 2,500,000 men'],
    [5, 'in 2015'],
    [8, 'eighteen others'],
    [20, 'twenty-one states'],
    [1, 'a man'],
  ])('but %d not by "%s"', (number, text) => {
    expect(tellsNumber(text, number)).toBe(false);
  });
});

describe('a date', () => {
  it('is told side by side of its period, as texts write it', () => {
    expect(datesIn('2003/2011-12-18').map(({ inFull }) => inFull)).toEqual(['2003', '18 December 2011']);
    expect(datesIn('../2020-01').map(({ inFull }) => inFull)).toEqual(['January 2020']);
    expect(datesIn('201X/..').map(({ year }) => year)).toEqual(['201']);
    expect(datesIn('2020-01-03T00:47Z~').map(({ inFull }) => inFull)).toEqual(['3 January 2020']);
  });

  it.each([
    ['2020', 'in 2020', '', null],
    ['201X', 'in 2014', '', null],
    ['2020', 'in 12020', 'in 2020', '2020'],
    ['2020-01-03', 'on 3 January 2020', '', null],
    ['2020-01-03', 'in 2020', 'on 3 January 2020', null],
    ['2020-01-03', 'in 2020', 'on 13 January 2020', '3 January 2020'],
    ['2020-01-03', '', 'on 3 January 2020', '2020'],
  ])('%s wants of "%s" with the note "%s": %s', (edtf, cited, note, expected) => {
    expect(datesIn(edtf).map((date) => untold(date, cited, note))).toEqual([expected]);
  });
});

describe('an actor is mentioned', () => {
  const actor = (key: string, name: string) => ({
    id: `actor:${key}`,
    aliases: [{ text: name, lang: 'en', strength: 'NAME' as const, during: null }],
  });

  it.each([
    ['us', 'US', 'by U.S. forces'],
    ['us', 'US', 'the U.S.’s presence'],
    ['us', 'US', 'an American'],
    ['iran', 'Iran', 'anti-Iranian'],
    ['al-rubaie', 'al-Rubai‘e', 'said Al-Rubai’e,'],
    ['x', 'Pérez Group', 'Perez-Group’s'],
  ])('%s, called %s, in "%s"', (key, name, text) => {
    expect(isMentioned(actor(key, name), text)).toBe(true);
  });

  it.each([
    ['us', 'US', 'they told us'],
    ['islamic-state', 'IS', 'it is so'],
    ['iran', 'Iran', 'in Iraq'],
    ['x', 'al-Kadhimi', 'al-Kadhimis'],
  ])('but %s, called %s, not in "%s"', (key, name, text) => {
    expect(isMentioned(actor(key, name), text)).toBe(false);
  });

  it('in the sentences of a passage and the one before, never in another paragraph', () => {
    const text = 'A one. B two. C three. D four.\nE five. F six.';
    const around = (word: string, last = word) =>
      sentencesAround(text, {
        sourceId: '',
        paragraph: 1,
        start: text.indexOf(word),
        end: text.indexOf(last) + last.length,
        fidelity: 'PARAPHRASED',
      });
    expect(around('three')).toBe('B two. C three.');
    expect(around('two', 'three')).toBe('A one. B two. C three.');
    expect(around('five')).toBe('E five.');
  });
});
