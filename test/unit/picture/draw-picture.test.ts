import { describe, expect, it } from 'vitest';
import { drawPicture } from '../../../examples/picture/draw/draw-picture.js';
import { anyActor, anyAnswer, anyRelation, shuffled } from './any-graph.js';
import { largeAnswer } from './large-answer.js';

const odd = `Asa'ib <x> & "y"`;
const few = anyAnswer(
  [
    anyActor('us', { name: 'United States', kind: 'STATE' }),
    anyActor('iraq', { name: 'Iraq', kind: 'STATE' }),
    anyActor('asaib', { name: odd, kind: 'ARMED_GROUP' }),
    anyActor('officials', { name: 'officials of Iraq', kind: 'GOVERNMENT_BODY', named: false }),
    anyActor('cleric', { name: 'a cleric', named: false }),
  ],
  [
    anyRelation('us', 'iraq', {
      label: 'has combat forces in',
      sign: -1,
      counts: { affirm: 2, deny: 5, desire: 1 },
    }),
    anyRelation('us', 'iraq', { label: 'stations forces in', sign: 0, spell: '2003' }),
    anyRelation('us', 'iraq', { label: 'stations forces in', sign: 0, spell: '2011' }),
    anyRelation('iraq', 'us', { label: 'is allied with', symmetric: true }),
    anyRelation('asaib', 'us', { label: 'attacks', sign: -1 }),
    anyRelation('asaib', 'iraq', { label: 'is under the control of', sign: 0, counts: { qualify: 1 } }),
    anyRelation('officials', 'us', { label: 'seeks support from', counts: { desire: 1 } }),
    anyRelation('officials', 'asaib', { label: 'commands', sign: 0, counts: { deny: 1 } }),
  ],
);
const svg = drawPicture(few);

/** What stands in the first element with this tooltip, tooltip included. */
const under = (tooltip: string, text = svg) =>
  text.match(new RegExp(`<g><title>${tooltip}.*?</g>`))?.[0] ?? '';

describe('the picture', () => {
  it('has a title, a description and a line on what it was drawn from', () => {
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toMatch(/<title id="title">Who stands with whom/);
    expect(svg).toMatch(
      /<desc id="desc">As reported in Some data, version 3: 5 actors, 8 relations\. The more [^.]+\. Actors/,
    );
  });

  it('tells each relation once, with its claims', () => {
    for (const words of [
      'United States has combat forces in Iraq: 2 affirm, 5 deny, 1 wish',
      'United States stations forces in Iraq (2003): 1 affirms',
      'United States stations forces in Iraq (2011): 1 affirms',
      'Iraq is allied with United States: 1 affirms',
    ]) {
      expect(svg.split(words)).toHaveLength(2);
    }
  });

  it('tells contested relations from the others', () => {
    expect(under('United States has combat')).toMatch(/class="l minus contested" d="M[^Q]+"/);
    expect(under('Asa&#39;ib &lt;x&gt; &amp; &quot;y&quot; attacks')).toMatch(/class="l minus" d="M[^L]+Q/);
    expect(svg).toContain('>Contested: some claims affirm, others deny<');
  });

  it('tells nominal, wished and denied ones by their stroke', () => {
    expect(svg).toContain('class="l zero nominal"');
    expect(svg).toContain('class="l plus wished"');
    expect(svg).toContain('class="l zero denied"');
    expect(under('officials of Iraq commands')).toContain('class="l cross"');
    expect(under('officials of Iraq seeks')).not.toContain('cross');
  });

  it('has tips at both ends of what is the same both ways', () => {
    expect(under('Iraq is allied')).toMatch(/marker-start="url\(#plus\)" marker-end="url\(#plus\)"/);
    expect(under('United States stations')).not.toContain('marker-start');
  });

  it('says which actors have no name, and puts who is in no relation apart', () => {
    expect(under('officials of Iraq: government body, without a name, 2 relations')).toContain(
      'class="n body un"',
    );
    expect(under('United States: state, 6 relations')).toContain('class="n state"');
    expect(svg.indexOf('In no relation')).toBeLessThan(svg.indexOf('a cleric: person'));
  });

  it('counts in its legend what occurs, and leaves out what does not', () => {
    for (const words of ['state 2', 'armed group 1', 'without a name 2', 'conflictual 2', 'only denied 1'])
      expect(svg).toContain(`>${words}<`);
    expect(svg).not.toContain('party or faction');
  });

  it('escapes names wherever they stand', () => {
    expect(svg).not.toContain(odd);
    expect(svg).not.toContain('<x>');
    expect(svg).toContain('Asa&#39;ib &lt;x&gt;');
  });

  it('takes nothing from elsewhere', () => {
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|@import|<script/);
  });

  it('is drawn of nobody too', () => {
    expect(drawPicture(anyAnswer([], []))).toContain('0 actors, 0 relations');
  });
});

it('the same answer gives the same bytes, in whatever order it comes', () => {
  expect(drawPicture(shuffled(few, 1))).toBe(svg);
  expect(drawPicture(shuffled(few, 2))).toBe(svg);
});

it('a part of a large graph gives the same bytes, in whatever order it comes', () => {
  const { actors, relations } = largeAnswer();
  const some = new Set(actors.slice(0, 14).map(({ id }) => id));
  const part = anyAnswer(
    actors.slice(0, 14),
    relations.filter(({ subject, object }) => some.has(subject.id) && some.has(object.id)),
  );
  expect(drawPicture(shuffled(part, 1))).toBe(drawPicture(part));
});
