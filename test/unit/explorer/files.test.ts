import Graph from 'graphology';
import { parse } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import type { Palette } from '../../../explorer/canvas/palette.js';
import type { Scene } from '../../../explorer/canvas/renderer.js';
import { drawLegend, legendItems } from '../../../explorer/export/draw-legend.js';
import { drawStroke } from '../../../explorer/export/draw-stroke.js';
import { flatRelation } from '../../../explorer/export/flat-relations.js';
import { csvColumns, toCsv } from '../../../explorer/export/to-csv.js';
import { toGraphml } from '../../../explorer/export/to-graphml.js';
import { toSvg } from '../../../explorer/export/to-svg.js';
import { linesOf } from '../../../explorer/graph/lines.js';
import { strokeWords } from '../../../explorer/graph/standing.js';
import { anActor, aRelation, someTypes } from './made.js';

const palette: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  faint: '#555555',
  kinds: { state: '#111111', person: '#222222', body: '#333333', armed: '#444444', group: '#666666' },
  signs: { 1: '#0000ff', 0: '#777777', [-1]: '#ff0000' },
};
const names = new Map([
  ['a', 'A & B "<the> first>"'],
  ['b', '=SUM(1)'],
]);
const relation = aRelation('r1', ['a', 'ATTACKS', 'b'], {
  role: 'by sea, by land',
  validity: { from: { edtf: '2003' }, until: null },
});
const row = flatRelation(relation, names, someTypes);

describe('CSV', () => {
  it('quotes what needs it, and lets no spreadsheet take a name for a formula', () => {
    expect(toCsv([row], csvColumns).split('\r\n')).toEqual([
      csvColumns.join(','),
      `r1,a,"A & B ""<the> first>""",ATTACKS,attacks,b,'=SUM(1),"by sea, by land",,2003,,-1,AFFIRMED,false,1,0`,
      '',
    ]);
  });

  it('has a column for all that is told of a relation', () => {
    expect(csvColumns).toEqual(Object.keys(row));
  });
});

describe('GraphML', () => {
  const actors = [
    anActor('b', { name: '=SUM(1)' }),
    anActor('a', { name: 'A & B "<the> first>"', named: false }),
  ];
  const text = toGraphml(actors, [row], { licence: 'CC0-1.0', address: 'http://localhost/#a=1&b=2' });

  it('is read back with every attribute', () => {
    const graph = parse(Graph, text);
    expect(graph.nodes()).toEqual(['a', 'b']);
    expect(graph.getNodeAttributes('a')).toMatchObject({ name: 'A & B "<the> first>"', named: false });
    const { role, sign, valid_from, projected } = graph.getEdgeAttributes('r1');
    expect({ role, sign, valid_from, projected }).toEqual({
      role: 'by sea, by land',
      sign: -1,
      valid_from: '2003',
      projected: false,
    });
  });

  it('leaves out what is not told, and says of which data it is', () => {
    expect(text).not.toContain('edge-valid_until"><');
    expect(text).toContain('<data key="graph-licence">CC0-1.0</data>');
    expect(text).toContain('#a=1&#38;b=2');
  });
});

describe('SVG', () => {
  const relations = [
    relation,
    {
      ...relation,
      id: 'r2',
      standing: { status: 'CONTESTED' as const, projected: true, affirm: 1, deny: 1 },
    },
    aRelation('r3', ['b', 'ALLIED_WITH', 'a']),
  ];
  const lines = linesOf(relations, someTypes);
  const actors = [anActor('a', { name: 'A & B' }), anActor('b', { named: false, kind: 'PERSON' })];
  const places = new Map([
    ['a', { x: 0, y: 0 }],
    ['b', { x: 100, y: 20 }],
  ]);
  const degrees = new Map([
    ['a', 3],
    ['b', 3],
  ]);
  const scene: Scene = {
    drawn: { actors, relations, degrees },
    lines,
    places,
    settled: places,
    selection: null,
    palette,
  };

  it('stands alone: picture, legend and where it comes from, with nothing from elsewhere', () => {
    const text = toSvg(scene, { title: 'Title', lines: ['Version 3 & more'] });
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    for (const words of [
      'A &#38; B',
      'contested 1',
      'projected: reported by nobody as seen 1',
      'Version 3 &#38; more',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/href|url\(|<script|<style/);
  });

  it('has everybody on the page, wherever they were dragged to', () => {
    const dragged = new Map([...places, ['b', { x: 5_000, y: -9_000 }] as const]);
    const text = toSvg({ ...scene, places: dragged }, { title: '', lines: [] });
    const found = [...text.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"[^>]*stroke-linejoin/g)];
    expect(found).toHaveLength(2);
    for (const [, x, y] of found) {
      expect(Number(x)).toBeGreaterThan(0);
      expect(Number(x)).toBeLessThan(1_200);
      expect(Number(y)).toBeGreaterThan(0);
      expect(Number(y)).toBeLessThan(800);
    }
  });

  it('draws each standing in another way, and none by colour alone', () => {
    const ends = { from: { x: 0, y: 0 }, to: { x: 60, y: 0 } };
    const drawn = (['affirmed', 'contested', 'denied', 'nominal', 'wished', 'elsewhen'] as const).map(
      (stroke) =>
        drawStroke({
          ...ends,
          stroke,
          projected: false,
          symmetric: true,
          sign: 0,
          width: 1,
          color: '#777777',
          paper: '#ffffff',
        }),
    );
    expect(new Set(drawn).size).toBe(Object.keys(strokeWords).length);
    const signs = [1, -1, 0].map((sign) =>
      drawStroke({
        ...ends,
        stroke: 'affirmed',
        projected: false,
        symmetric: true,
        sign,
        width: 1,
        color: '#777777',
        paper: '#ffffff',
      }),
    );
    expect(new Set(signs).size).toBe(3);
  });

  it('draws nothing between two who are at the same place', () => {
    const nowhere = { from: { x: 1, y: 1 }, to: { x: 1, y: 1 } };
    const look = {
      stroke: 'affirmed',
      projected: false,
      symmetric: false,
      sign: 0,
      width: 1,
      color: '',
      paper: '',
    } as const;
    expect(drawStroke({ ...nowhere, ...look })).toBe('');
  });

  it('tells in the legend what occurs, with how often, and nothing else', () => {
    const items = legendItems(lines, actors);
    expect(items.map(({ key, count }) => [key, count])).toEqual([
      ['affirmed', 2],
      ['contested', 1],
      ['projected', 1],
      ['sign 1', 1],
      ['sign -1', 2],
      ['state', 1],
      ['person', 1],
      ['unnamed', 1],
    ]);
    expect(legendItems([], [])).toEqual([]);
    expect(drawLegend(items, palette, { x: 0, y: 0, width: 800 }).match(/<text /g)).toHaveLength(
      items.length,
    );
  });
});
