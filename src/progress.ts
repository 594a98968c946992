import type { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';

/** A long piece of work whose size is known, or guessed: it may end before or after `total` is reached. */
export type Bar = { advance(count?: number): void; done(): void };

/** Tells a person what the service is busy with; never part of its answers. */
export type Progress = { step(text: string): void; bar(label: string, total: number): Bar };

const QUIET_MS = 5_000;

/** Draws moving bars on a terminal and writes plain lines elsewhere, at most one each 5 seconds or 10 %. */
export function createProgress(
  stream: Writable & { isTTY?: boolean } = process.stderr,
  now: () => number = Date.now,
): Progress {
  return {
    step: (text) => void stream.write(`${text}\n`),
    bar: (label, total) =>
      stream.isTTY ? drawnBar(stream, label, total) : writtenBar(stream, label, total, now),
  };
}

function drawnBar(stream: Writable, label: string, total: number): Bar {
  const bar = new SingleBar(
    {
      stream,
      format: `${label} {bar} {percentage} %`,
      // The library would otherwise take over Ctrl-C, which belongs to main.ts.
      gracefulExit: false,
      hideCursor: null,
    },
    Presets.shades_classic,
  );
  let count = 0;
  bar.start(total, 0);
  return {
    advance(step = 1) {
      count = Math.min(count + step, total);
      bar.update(count);
    },
    done() {
      bar.update(total);
      bar.stop();
    },
  };
}

function writtenBar(stream: Writable, label: string, total: number, now: () => number): Bar {
  let count = 0;
  let writtenTenths = 0;
  let writtenAt = now();
  const startedAt = writtenAt;
  stream.write(`${label} ...\n`);
  return {
    advance(step = 1) {
      count = Math.min(count + step, total);
      const tenths = Math.floor((10 * count) / total);
      if (tenths === writtenTenths && now() - writtenAt < QUIET_MS) return;
      writtenTenths = tenths;
      writtenAt = now();
      stream.write(`${label}: ${Math.floor((100 * count) / total)} %\n`);
    },
    done() {
      stream.write(`${label}: done in ${Math.round((now() - startedAt) / 1000)} s\n`);
    },
  };
}
