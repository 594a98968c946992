import { barText, type Results, rounded } from './results.js';

/** The results as a table in Markdown. */
export function resultTable({ rows }: Results): string {
  const lines = rows.map(({ name, other, bar, pass, measured }) => [
    name,
    other,
    `${rounded(measured.ours)} ${measured.unit}`,
    `${rounded(measured.other)} ${measured.unit}`,
    String(rounded(measured.ratio)),
    barText(bar),
    pass ? 'yes' : '**no**',
  ]);
  const head = ['what', 'beside', 'the service', 'the other', 'ratio', 'bar', 'kept'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** One sentence on where and with what it was measured. */
export function measuredOn({ machine, versions, commit, quick }: Results): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return (
    `Commit ${commit}${quick ? ' (--quick: small graphs, few rounds)' : ''}; ${machine.cores} cores of ${machine.processor}, ` +
    `${machine.memoryGb} GB, ${machine.system}; ${named.join(', ')}.`
  );
}
