import { useMemo } from 'preact/hooks';
import { useExplorer } from '../explorer.js';
import { drawSample, legendItems } from '../export/draw-legend.js';
import { readPalette, schemeChanges } from './palette.js';

/** What patterns, signs and shapes mean; only what is in the picture, with how often it occurs. */
export function Legend() {
  const { picture } = useExplorer();
  const scheme = schemeChanges.value;
  const palette = useMemo(readPalette, [scheme]);
  const items = legendItems(picture.lines.value, picture.drawn.value.actors);
  if (items.length === 0) return <p class="sub">Nothing is drawn yet.</p>;
  return (
    <ul class="legend">
      {items.map((item) => (
        <li key={item.key}>
          <svg
            width="56"
            height="18"
            aria-hidden="true"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: it holds numbers and colours of our own alone.
            dangerouslySetInnerHTML={{ __html: drawSample(item, palette, { x: 2, y: 9 }) }}
          />
          <span>{item.words}</span> <b>{item.count}</b>
        </li>
      ))}
    </ul>
  );
}
