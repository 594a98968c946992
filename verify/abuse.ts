import { setTimeout as sleep } from 'node:timers/promises';
import { abuses } from './abuses.js';
import { tellFigures } from './figures.js';
import { type Load, quantile, type Sent, startLoad } from './load.js';
import { faultOf, sendAbuse } from './send-abuse.js';
import { lagOf } from './told-metrics.js';
import { withService } from './with-service.js';

const question = JSON.stringify({ query: 'query Light { dataset { title } }' });
const quietMs = 4_000;
/** Each abuse is sent so often, one in so many milliseconds. */
const [rounds, everyMs] = [10, 100];

process.exitCode = await withService(
  async ({ url }) => {
    const figures = tellFigures();
    const load = startLoad(url, () => question, { perSecond: 100, ms: quietMs + 40_000 });
    await sleep(quietMs);
    await lagOf(url);
    const undisturbed = quantile(since(load, quietMs / 2), 0.5);
    for (const abuse of abuses) {
      const before = load.sent.length;
      const answers = [];
      for (let round = 0; round < rounds; round++) {
        const begun = performance.now();
        answers.push(await sendAbuse(url, abuse));
        await sleep(Math.max(0, everyMs - (performance.now() - begun)));
      }
      const wrong = answers.map((answer) => faultOf(answer, abuse)).find((fault) => fault !== null);
      figures.holds(abuse.name, wrong === undefined, wrong ?? `${abuse.status} in JSON`);
      const others = quantile(load.sent.slice(before), 0.5);
      figures.atMost(`others meanwhile, median against undisturbed`, others / undisturbed, 3, ' times');
      figures.atMost('longest stall', (await lagOf(url)) * 1_000, 100, ' ms');
    }
    return figures.end();
  },
  { REQUESTS_AT_ONCE: '1000' },
);

function since({ sent }: Load, ms: number): readonly Sent[] {
  return sent.filter(({ at }) => at >= ms);
}
