import { readPalette } from '../canvas/palette.js';
import type { Explorer } from '../explorer.js';
import { counted, timeWords } from '../summary/summary-of.js';
import { flatRelation } from './flat-relations.js';
import { csvColumns, toCsv } from './to-csv.js';
import { toGraphml } from './to-graphml.js';
import { toPng } from './to-png.js';
import { toSvg } from './to-svg.js';

/** The forms in which a view can be taken along. */
export const exportForms = ['PNG', 'SVG', 'CSV', 'GraphML'] as const;

/** What is seen as a file, with its name. */
export async function exportView(
  explorer: Explorer,
  form: (typeof exportForms)[number],
  address: string,
): Promise<{ name: string; content: Blob }> {
  const { drawn, lines, places, settled, names } = explorer.picture;
  const vocabulary = explorer.vocabulary.value;
  const rows = () => drawn.value.relations.map((relation) => flatRelation(relation, names.value, vocabulary));
  const about = aboutView(explorer, address);
  const svg = () =>
    toSvg(
      {
        drawn: drawn.value,
        lines: lines.value,
        places: places.value,
        settled: settled.value,
        selection: null,
        palette: readPalette(),
      },
      { title: about.title, lines: [`${about.title}. ${about.shown}`, `${about.data}. ${about.licence}`] },
    );
  const file = (end: string, type: string, text: string) => ({
    name: `relations.${end}`,
    content: new Blob([text], { type }),
  });
  switch (form) {
    case 'PNG':
      return { name: 'relations.png', content: await toPng(svg()) };
    case 'SVG':
      return file('svg', 'image/svg+xml', svg());
    case 'CSV':
      return file('csv', 'text/csv', toCsv(rows(), csvColumns));
    case 'GraphML':
      return file('graphml', 'application/xml', toGraphml(drawn.value.actors, rows(), about));
  }
}

// What every file tells of itself.
function aboutView({ store, picture, opening }: Explorer, address: string) {
  const dataset = opening.asked.value.value?.dataset;
  const { actors, relations } = picture.drawn.value;
  const counts = `${counted(actors.length, 'actor')}, ${counted(relations.length, 'relation')}`;
  return {
    title: dataset?.title ?? 'Political relations',
    shown: `${counts}, ${timeWords(store.view.value)}`,
    data: `Version ${dataset?.version ?? 'unknown'} of the data, committed ${dataset?.committedAt ?? 'at an unknown time'}`,
    licence: dataset?.licence ?? 'licence unknown',
    address,
  };
}
