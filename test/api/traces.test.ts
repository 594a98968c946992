import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { startTestService } from '../support/service.js';

type Span = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: { key: string; value: Record<string, unknown> }[];
};

const spans: Span[] = [];
const bodies: string[] = [];
/** What collects traces, as far as a service knows it. */
const collector = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString();
    bodies.push(text);
    for (const { scopeSpans } of JSON.parse(text).resourceSpans)
      for (const { spans: some } of scopeSpans) spans.push(...some);
    response.setHeader('content-type', 'application/json').end('{}');
  });
});
beforeAll(() => holdDataSet(foundingFolder, 'data/founding'));
beforeAll(() => new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve)));
afterAll(() => collector.close());

it('follow a request of a client that is followed itself, with a span for each Cypher file and no value', async () => {
  const { port } = collector.address() as AddressInfo;
  const service = await startTestService(testConnection(), {
    tracesUrl: `http://127.0.0.1:${port}/v1/traces`,
  });
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const query = 'query Followed($text: String!) { search(text: $text) { __typename } dataset { title } }';
  await service.post(JSON.stringify({ query, variables: { text: 'al-Kadhimi' } }), {
    traceparent: `00-${traceId}-b7ad6b7169203331-01`,
  });
  await service.stop();
  const request = spans.find(({ name }) => name === 'Followed');
  expect(request).toMatchObject({ traceId, parentSpanId: 'b7ad6b7169203331' });
  expect(request?.attributes).toContainEqual({ key: 'outcome', value: { stringValue: 'OK' } });
  const below = spans.filter(({ parentSpanId }) => parentSpanId === request?.spanId).map(({ name }) => name);
  expect(below).toContain('dataset/read-dataset');
  expect(below.some((name) => name.startsWith('search/'))).toBe(true);
  expect(bodies.join()).not.toContain('Kadhimi');
});
