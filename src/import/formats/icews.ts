import { ploverOfCameo } from '../../vocabulary/cameo.js';
import type { ImportRecord } from '../import-record.js';
import type { Format, RowProblem } from '../row.js';
import { datedProblem } from './dated-cell.js';
import { icewsActor, publisherActor } from './icews-actor.js';
import { type Cells, namesColumns, type Outcome, readTable } from './read-table.js';

const columns = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Sectors',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Target Name',
  'Target Sectors',
  'Target Country',
  'Publisher',
  'City',
  'District',
  'Province',
  'Country',
] as const;
type EventCells = Cells<(typeof columns)[number]>;

/** Events of ICEWS, coded by machine from news: who did what to whom, by which publisher's word. */
export const icews: Format = {
  name: 'icews',
  summary: 'events of ICEWS in 20 columns parted by tabs (events.2018.….tab)',
  source: {
    title: 'ICEWS Coded Event Data',
    publisher: 'Lockheed Martin, by way of the Harvard Dataverse',
    url: 'https://doi.org/10.7910/DVN/28075',
    licence: 'research and education only',
  },
  fits: (_name, head) => namesColumns(head, ['Event ID', 'CAMEO Code', 'Source Name', 'Target Name'], '\t'),
  read(text) {
    const seen = new Set<string>();
    // Quotes are part of names here.
    return readTable(text, { columns, delimiter: '\t', quote: null }, (cells) => readEvent(cells, seen));
  },
};

function readEvent(cells: EventCells, seen: Set<string>): readonly Outcome[] {
  const number = /^\d{1,18}$/.exec(cells['Event ID'])?.[0];
  const code = cells['CAMEO Code'];
  const category = ploverOfCameo(code);
  const actor = side(cells, 'Source');
  const recipient = side(cells, 'Target');
  const wrongDay = datedProblem('Event Date', cells['Event Date']);
  if (!number || category === undefined || !actor || !recipient || wrongDay) {
    const problems: RowProblem[] = wrongDay ? [wrongDay] : [];
    const wrong = (field: keyof EventCells, right: string) =>
      problems.push({ field, reason: `"${cells[field]}" is not right here; right would be ${right}` });
    if (!number) wrong('Event ID', 'a number');
    if (category === undefined) wrong('CAMEO Code', 'a code with its leading zero, from 01 to 20, as in 040');
    if (!actor) wrong('Source Name', 'a name');
    if (!recipient) wrong('Target Name', 'a name');
    return [{ problems }];
  }
  const publisher = publisherActor(cells.Publisher);
  const said = publisher ? { claims: [{ assertedBy: publisher.id }] } : {};
  const place = [cells.City, cells.District, cells.Province, cells.Country].filter(
    (part, at, parts) => part !== '' && part !== 'NA' && parts.indexOf(part) === at,
  );
  const event: ImportRecord = {
    record: 'event',
    id: `event:icews-${number}`,
    summary: `${cells['Source Name']}: ${cells['Event Text'] || `CAMEO ${code}`} → ${cells['Target Name']}`,
    occurred: cells['Event Date'],
    ...(place.length > 0 ? { place: place.join(', ') } : {}),
    ...(category ? { plover: { category, cameo: code } } : {}),
    ...said,
    participants: [
      { actor: actor.id, role: 'ACTOR', ...said },
      { actor: recipient.id, role: 'RECIPIENT', ...said },
    ],
  };
  const actors = [actor, recipient, publisher].filter((each) => each !== null);
  return [...actors.filter(({ id }) => seen.size < seen.add(id).size), event];
}

function side(cells: EventCells, end: 'Source' | 'Target') {
  return icewsActor({
    name: cells[`${end} Name`],
    sectors: cells[`${end} Sectors`],
    country: cells[`${end} Country`],
  });
}
