import type { Writable } from 'node:stream';
import { Presets, SingleBar } from 'cli-progress';

/** Shows how far the reading of a file is, by its bytes, with rows a second and the time left. */
export type RowMeter = { advance(bytes: number, rows: number): void; done(): void };

const quietMs = 5_000;

/** Draws a moving bar on a terminal and writes a plain line each 5 seconds elsewhere. */
export function createRowMeter(
  stream: Writable & { isTTY?: boolean },
  label: string,
  size: number,
  now: () => number = Date.now,
): RowMeter {
  const startedAt = now();
  let bytes = 0;
  let rows = 0;
  let shownAt = startedAt;
  const bar = stream.isTTY ? drawnBar(stream, label, size) : null;
  const state = () => {
    const seconds = Math.max(now() - startedAt, 1) / 1_000;
    const left = bytes > 0 ? (seconds * (size - bytes)) / bytes : Number.NaN;
    return { rows, rate: Math.round(rows / seconds), left: Number.isNaN(left) ? '?' : timeText(left) };
  };
  return {
    advance(moreBytes, moreRows) {
      bytes = Math.min(bytes + moreBytes, size);
      rows += moreRows;
      if (bar) bar.update(bytes, state());
      else if (now() - shownAt >= quietMs) {
        shownAt = now();
        const { rate, left } = state();
        const percent = Math.floor((100 * bytes) / Math.max(size, 1));
        stream.write(`${label}: ${percent} %, ${rows} rows, ${rate} a second, ${left} left\n`);
      }
    },
    done() {
      const seconds = (now() - startedAt) / 1_000;
      if (bar) {
        bar.update(size, { ...state(), left: timeText(0) });
        bar.stop();
      } else stream.write(`${label}: ${rows} rows in ${timeText(seconds)}, ${state().rate} a second\n`);
    },
  };
}

function drawnBar(stream: Writable, label: string, size: number): SingleBar {
  const format = `${label} {bar} {percentage} % | {rows} rows, {rate} a second | {left} left`;
  // The library would otherwise take over Ctrl-C, which belongs to the command.
  const bar = new SingleBar(
    { stream, format, gracefulExit: false, hideCursor: null },
    Presets.shades_classic,
  );
  bar.start(size, 0, { rows: 0, rate: 0, left: '?' });
  return bar;
}

function timeText(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
