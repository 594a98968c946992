import { readFileSync } from 'node:fs';

/** One question of a dashboard of Grafana by the Infinity data source, and what is taken from its answer. */
export type DashboardTarget = {
  readonly refId: string;
  readonly url: string;
  readonly root_selector: string;
  readonly columns: readonly DashboardColumn[];
  readonly url_options: { readonly body_graphql_query: string; readonly body_graphql_variables: string };
};

/** A column of the table that a panel is drawn from. */
export type DashboardColumn = {
  readonly selector: string;
  readonly text: string;
  readonly type: 'string' | 'number' | 'timestamp';
  readonly timestampFormat?: string;
};

/** The dashboard in the examples. */
const dashboardFile = 'examples/dashboards/grafana.json';

/** All questions in a dashboard, wherever they stand. */
export function targetsIn(part: unknown): DashboardTarget[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('url_options' in part) return [part as DashboardTarget];
  return Object.values(part).flatMap(targetsIn);
}

/** The dashboard as it is imported. */
export function readDashboard(): Record<string, unknown> {
  return JSON.parse(readFileSync(dashboardFile, 'utf8')) as Record<string, unknown>;
}

/** A text with what Grafana puts in place of its variables, by their names; others stay as they are. */
export function filledIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{([^}]+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The rows at a root selector, which is a path, or a path and a condition of JSONata that something is told. */
export function rowsAt(answer: unknown, selector: string): readonly unknown[] {
  const [, path, condition] = /^([\w.]+)(?:\[([\w.]+) != null\])?$/.exec(selector) ?? [];
  const rows = path === undefined ? undefined : at(answer, path);
  if (!Array.isArray(rows)) throw new Error(`there is no list at ${selector}`);
  return condition === undefined ? rows : rows.filter((row) => (at(row, condition) ?? null) !== null);
}

/** What stands at a path of names; undefined where a name is missing, null where a part on the way is. */
export function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, name) => {
    if (part === null || part === undefined) return part;
    return (part as Record<string, unknown>)[name];
  }, value);
}
