import { defaultTextMapGetter, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { BeginTrace } from '../http/request-log.js';

/** Traces that are sent as they come; `end` sends the last ones. */
export type Traces = { readonly begin: BeginTrace; end(): Promise<void> };

/** A collector that is away must not hold up the end of the service. */
const timeoutMillis = 2_000;

/** A trace of each request goes to a collector at this address (OTLP over HTTP): a span for it, as part of its client's trace where that has one, and below it one for each Cypher file. Values are not in it. */
export function createTraces(url: string): Traces {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'political-relations' }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url, timeoutMillis }) })],
  });
  const tracer = provider.getTracer('political-relations');
  const propagator = new W3CTraceContextPropagator();
  return {
    begin({ headers, method = '' }) {
      const client = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const span = tracer.startSpan(
        'request',
        { kind: SpanKind.SERVER, attributes: { 'http.request.method': method } },
        client,
      );
      const below = trace.setSpan(client, span);
      return {
        statement(name) {
          const attributes = { 'db.system.name': 'neo4j', 'db.query.summary': name };
          const statement = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, below);
          return (error) => {
            if (error !== null) statement.setStatus({ code: SpanStatusCode.ERROR });
            statement.end();
          };
        },
        end({ operation, outcome, status }) {
          if (operation !== null) span.updateName(operation);
          span.setAttributes({ 'http.response.status_code': status, outcome });
          if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
          span.end();
        },
      };
    },
    end: () => provider.shutdown(),
  };
}
