import { expect, it } from 'vitest';
import { element, escapeText } from '../../../examples/picture/draw/element.js';
import { smoothPath, zigZagPath } from '../../../examples/picture/draw/stroke-path.js';
import { curveBetween } from '../../../examples/picture/layout/curve.js';

it.each([
  [`Asa'ib <x> & "y"`, 'Asa&#39;ib &lt;x&gt; &amp; &quot;y&quot;'],
  ['one\ntwo', 'one\ntwo'],
  ['a\u0000b\u001bc\ud800d\uffff', 'abcd'],
  ['العراق 🌍', 'العراق 🌍'],
])('the text %j is written as %j', (text, written) => {
  expect(escapeText(text)).toBe(written);
});

it('elements round numbers, escape attributes and leave out those that are undefined', () => {
  expect(element('a', { x: 1.26, y: -0.01, title: '<', z: undefined })).toBe(
    '<a x="1.3" y="0" title="&lt;"/>',
  );
  expect(element('a', {}, element('b', {}), 'c')).toBe('<a><b/>c</a>');
});

it('a smooth stroke is one curve', () => {
  expect(smoothPath(curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 10))).toBe('M0 0Q50 20 100 0');
});

it('a zig-zag keeps close to its curve, turns at each tooth and ends on it', () => {
  const path = zigZagPath(curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 0));
  const points = path.slice(1).split(/[L ]/).map(Number);
  const heights = points.filter((_, at) => at % 2 === 1);
  expect(points.slice(-2)).toEqual([100, 0]);
  expect(heights.filter((y) => y > 3).length).toBeGreaterThan(5);
  expect(heights.filter((y) => y < -3).length).toBeGreaterThan(5);
  expect(Math.max(...heights.map(Math.abs))).toBeLessThan(5);
});
