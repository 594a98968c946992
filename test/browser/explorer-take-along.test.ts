import { execFile } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { MultiDirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserTests, inBrowser } from '../support/browser.js';
import { about, shows } from '../support/browser-explorer.js';

const permissions = ['clipboard-read', 'clipboard-write'];
const iran = `${about('actor:iran')}&expand=~~1~actor:iran&valid=2021-07-01`;

inBrowser('what can be taken along from the explorer', () => {
  const { open, ask } = browserTests();
  const copied = async (page: Page, name: string) => {
    await page.getByRole('button', { name: 'Take along' }).click();
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByText(`${name} is in the clipboard.`).waitFor();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const saved = async (page: Page, form: string) => {
    await page.getByRole('button', { name: 'Take along' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: form, exact: true }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
  };
  type Around = { neighborhood: { nodes: { id: string }[]; edges: { id: string }[] } };
  const shown = async () => {
    const { neighborhood } = await ask<Around>(
      '{ neighborhood(of: ["actor:iran"], maxNodes: 1000, perHub: 200, asOf: {validAt: "2021-07-01"}) { ... on Subgraph { nodes { id } edges { id } } } }',
    );
    return neighborhood;
  };

  it('GraphQL runs as it stands and gives what is seen', async () => {
    const page = await open(iran, { permissions });
    const neighborhood = await shown();
    await shows(page, `and ${neighborhood.edges.length} relations, on 2021-07-01`);
    const text = await copied(page, 'GraphQL');
    expect(text).toMatch(/^query Neighborhood\(\$of: \[ID!\]! = \["actor:iran"\]/);
    expect(text).toContain('knownAt: "');
    const answer = await ask<Around>(text);
    expect(answer.neighborhood.edges.map(({ id }) => id)).toEqual(neighborhood.edges.map(({ id }) => id));
  });

  it('a command for curl does too', async () => {
    const page = await open(iran, { permissions });
    const { edges } = await shown();
    await shows(page, `and ${edges.length} relations`);
    const command = await copied(page, 'curl');
    const { stdout } = await promisify(execFile)('sh', ['-c', command], { timeout: 20_000 });
    expect(JSON.parse(stdout).data.neighborhood.edges).toHaveLength(edges.length);
  });

  it('a script for Python does too, with its standard library alone', async () => {
    const page = await open(iran, { permissions });
    const { edges } = await shown();
    await shows(page, `and ${edges.length} relations`);
    const script = await copied(page, 'Python');
    const { stdout } = await promisify(execFile)('python3', ['-I', '-c', script], { timeout: 20_000 });
    expect(JSON.parse(stdout).data.neighborhood.edges).toHaveLength(edges.length);
  });

  it('CSV has a row for each relation', async () => {
    const page = await open(iran);
    const { edges } = await shown();
    await shows(page, `and ${edges.length} relations`);
    const { name, bytes } = await saved(page, 'CSV');
    expect(name).toBe('relations.csv');
    const [head, ...rows] = bytes.toString().trimEnd().split('\r\n');
    expect(head).toMatch(/^relation,subject_id,subject,type,/);
    expect(rows.map((row) => row.split(',')[0]).toSorted()).toEqual(edges.map(({ id }) => id).toSorted());
  });

  it('GraphML is read by a program that reads it', async () => {
    const page = await open(iran);
    const { nodes, edges } = await shown();
    await shows(page, `and ${edges.length} relations`);
    const { bytes } = await saved(page, 'GraphML');
    const graph = graphml.parse(MultiDirectedGraph, bytes.toString());
    expect(graph.nodes().toSorted()).toEqual(nodes.map(({ id }) => id).toSorted());
    expect(graph.size).toBe(edges.length);
    expect(bytes.toString()).toContain('CC-BY-4.0');
  });

  it('SVG has the picture, its legend, and where it comes from', async () => {
    const page = await open(iran);
    await shows(page, /on 2021-07-01/);
    const { bytes } = await saved(page, 'SVG');
    const text = bytes.toString();
    for (const words of ['Iran', 'affirmed ', 'conflict ', 'on 2021-07-01', 'Version ', 'CC-BY-4.0'])
      expect(text).toContain(words);
    const drawn = await page.evaluate((svg) => {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        fault: parsed.querySelector('parsererror')?.textContent ?? null,
        lines: parsed.querySelectorAll('g').length,
      };
    }, text);
    expect(drawn.fault).toBeNull();
    expect(drawn.lines).toBeGreaterThan(5);
  });

  it('PNG is a picture twice as fine', async () => {
    const page = await open(iran);
    await shows(page, /on 2021-07-01/);
    const { name, bytes } = await saved(page, 'PNG');
    expect(name).toBe('relations.png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(2_400);
  });
});
