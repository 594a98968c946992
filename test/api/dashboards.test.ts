import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import {
  at,
  type DashboardColumn,
  filledIn,
  readDashboard,
  rowsAt,
  targetsIn,
} from '../support/dashboards.js';
import { runExample } from '../support/example-script.js';
import { openPython, type RunPython } from '../support/python.js';
import { startTestService, type TestService } from '../support/service.js';

let service: TestService;
let python: RunPython | null;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  service = await startTestService(testConnection());
  python = await openPython();
});
afterAll(() => service.stop());

const dashboard = readDashboard();
const targets = targetsIn(dashboard);
const shown = {
  '__from:date:YYYY-MM-DD': '2001-01-01',
  '__to:date:YYYY-MM-DD': '2021-12-31',
  actor: 'actor:iraq',
};

async function rowsOf(refId: string): Promise<Record<string, unknown>[]> {
  const target = targets.find((one) => one.refId === refId);
  if (!target) throw new Error(`no question is called ${refId}`);
  return answerTo(target);
}

/** The rows that a panel gets, as Infinity takes them from the answer. */
async function answerTo(target: (typeof targets)[number]): Promise<Record<string, unknown>[]> {
  const fill = (text: string) => filledIn(text, { ...shown, service: service.url });
  const { body_graphql_query: query, body_graphql_variables: variables } = target.url_options;
  expect(fill(target.url)).toBe(`${service.url}/graphql`);
  const { status, body } = await service.ask(fill(query), JSON.parse(fill(variables)));
  expect([status, body.errors]).toEqual([200, undefined]);
  return rowsAt(body, target.root_selector).map((row) =>
    Object.fromEntries(target.columns.map(({ selector, text }) => [text, at(row, selector)])),
  );
}

function fits({ type, timestampFormat }: DashboardColumn, value: unknown): boolean {
  if (value === null) return true;
  if (type !== 'timestamp') return typeof value === type;
  const form = timestampFormat === '2006' ? /^\d{4}$/ : /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  return form.test(String(value));
}

describe('the dashboard for Grafana', () => {
  it('has a table, a time series, a node graph of two questions, annotations and an actor to choose', () => {
    const { panels, annotations, templating } = dashboard as {
      panels: { type: string; targets: unknown[] }[];
      annotations: { list: unknown[] };
      templating: { list: { name: string }[] };
    };
    expect(panels.map(({ type, targets: asked }) => [type, asked.length])).toEqual([
      ['timeseries', 1],
      ['nodeGraph', 2],
      ['table', 1],
    ]);
    expect(annotations.list).toHaveLength(1);
    expect(templating.list.map(({ name }) => name)).toEqual(['datasource', 'service', 'actor']);
    expect(targets).toHaveLength(6);
  });

  it.each(targets.map((target) => [target.root_selector, target] as const))(
    'finds at %s each of its columns, of its type',
    async (_root, target) => {
      const rows = await answerTo(target);
      expect(rows.length).toBeGreaterThan(0);
      for (const column of target.columns) {
        const values = rows.map((row) => row[column.text]);
        expect(values, column.text).not.toContain(undefined);
        expect(values.filter((value) => !fits(column, value))).toEqual([]);
        expect(
          values.some((value) => value !== null),
          `${column.text} is never told`,
        ).toBe(true);
      }
    },
  );

  it('puts what changes into variables alone, so that each question stays the same text', () => {
    const texts = targets.map(({ url_options: options }) => options.body_graphql_query);
    expect(texts.filter((text) => /\$[{_]/.test(text))).toEqual([]);
  });

  it('draws no edge to a node that is not there', async () => {
    const ids = new Set((await rowsOf('nodes')).map(({ id }) => id));
    const edges = await rowsOf('edges');
    expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
  });

  it('has an instant for each event and a name for each actor to choose', async () => {
    expect((await rowsOf('Events')).filter(({ time }) => time === null)).toEqual([]);
    const choices = await rowsOf('variable');
    expect(choices).toContainEqual({ __text: 'Iraq', __value: shown.actor });
  });
});

describe('the loader for Observable Framework', () => {
  const loader = '../dashboards/relations-by-year.json.ts';

  it('prints a row for each year and status', async () => {
    const { code, out, err } = await runExample(loader, [], { SERVICE_URL: service.url });
    expect([code, err]).toEqual([0, '']);
    const rows = JSON.parse(out) as { year: string; status: string; relations: number }[];
    expect(rows.slice(0, 1)).toEqual([
      { year: '2001', status: expect.any(String), relations: expect.any(Number) },
    ]);
    expect(new Set(rows.map(({ year }) => year)).size).toBe(21);
    expect(rows.some(({ relations }) => relations > 0)).toBe(true);
  });

  it.each([
    ['the years are none', { DURING: 'lately' }, 'right would be'],
    ['nothing answers', { SERVICE_URL: 'http://127.0.0.1:1' }, 'Nothing answers at http://127.0.0.1:1'],
  ])('prints nothing and fails where %s', async (_what, env, reason) => {
    const { code, out, err } = await runExample(loader, [], { SERVICE_URL: service.url, ...env });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(reason);
  });
});

describe('the links for Superset', () => {
  const readme = readFileSync('examples/dashboards/README.md', 'utf8');
  const links = [...readme.matchAll(/<http:\/\/localhost:4000(\/export\/[^>]+)>/g)].map(([, path]) =>
    String(path),
  );

  it.each(links)('%s gives a table', async (path) => {
    const { status, headers, text } = await service.get(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/csv');
    expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('# ')).length).toBeGreaterThan(
      1,
    );
  });

  it('are read by pandas into a database, as the README says', async (test) => {
    if (python === null) return test.skip();
    const tables = JSON.parse(
      await python(
        'read-tables.py',
        links.map((path) => service.url + path),
      ),
    ) as { columns: string[]; rows: number }[];
    expect(tables).toHaveLength(5);
    const [edges, nodes, ...others] = tables;
    expect(edges?.columns.slice(0, 3)).toEqual(['source', 'target', 'relation_id']);
    expect(nodes?.columns.slice(0, 2)).toEqual(['id', 'label']);
    for (const { columns, rows } of others) {
      expect(columns).toEqual(edges?.columns);
      expect(rows).toBeGreaterThan(0);
      expect(rows).toBeLessThan(edges?.rows ?? 0);
    }
  });
});
