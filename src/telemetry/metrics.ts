import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Observe } from '../graph/observed.js';
import type { AnsweredRequest } from '../http/request-log.js';
import { boundedNames } from './bounded-names.js';

/** What Prometheus is told. */
export type Metrics = {
  /** The media type of `text`. */
  readonly contentType: string;
  /** All of it, as it is now. */
  text(): Promise<string>;
  /** Counts a request that is answered. */
  request(answered: AnsweredRequest): void;
  /** Counts each statement that goes to the database, and how long it takes. */
  readonly statement: Observe;
  /** Notes that the database was found to be away, or there again. */
  breaker(isOpen: boolean): void;
};

const operationsToldApart = 100;
/** From a read of one millisecond to an analysis that takes as long as it may. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60];
const prefix = 'political_relations_';

/** Metrics of one service, with those of its process. `batches` tells how many batches of imports the database holds. */
export function createMetrics(batches: () => Promise<number>): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: `${prefix}requests_total`,
    help: 'Requests answered, by the name of their operation (none: not read as far as that) and by OK or the code of their first error',
    labelNames: ['operation', 'outcome'] as const,
    registers,
  });
  const latencies = new Histogram({
    name: `${prefix}request_duration_seconds`,
    help: 'Time from the head of a request to the end of its answer',
    labelNames: ['operation'] as const,
    buckets,
    registers,
  });
  const roundTrips = new Histogram({
    name: `${prefix}statement_duration_seconds`,
    help: 'Round trips over Bolt, by the name of their file below cypher and by whether they succeeded',
    labelNames: ['query', 'outcome'] as const,
    buckets,
    registers,
  });
  const underWay = new Gauge({
    name: `${prefix}statements_under_way`,
    help: 'Statements that wait for the database, each with a connection of its own',
    registers,
  });
  const open = new Gauge({
    name: `${prefix}breaker_open`,
    help: '1 while the database does not answer, else 0',
    registers,
  });
  const openings = new Counter({
    name: `${prefix}breaker_openings_total`,
    help: 'How often the database was found not to answer',
    registers,
  });
  new Gauge({
    name: `${prefix}import_batches`,
    help: 'Batches in the ledger of imports, as last read; its rate is that of an import under way, in whatever process',
    registers,
    async collect() {
      const count = await batches().catch(() => null);
      if (count !== null) this.set(count);
    },
  });
  const known = boundedNames(operationsToldApart);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    request({ operation, outcome, ms }) {
      const name = operation === null ? 'none' : known(operation);
      requests.inc({ operation: name, outcome });
      latencies.observe({ operation: name }, ms / 1_000);
    },
    statement(query) {
      const ended = roundTrips.startTimer({ query });
      underWay.inc();
      return (error) => {
        underWay.dec();
        ended({ outcome: error === null ? 'ok' : 'failed' });
      };
    },
    breaker(isOpen) {
      open.set(isOpen ? 1 : 0);
      if (isOpen) openings.inc();
    },
  };
}
