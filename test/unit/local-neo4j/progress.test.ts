import { Writable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '../../../src/progress.js';

function recorder(isTTY: boolean) {
  const state = { text: '' };
  const stream = new Writable({
    write(chunk, _encoding, done) {
      state.text += chunk;
      done();
    },
  });
  return { state, stream: Object.assign(stream, { isTTY, columns: 100 }) };
}

afterEach(() => vi.useRealTimers());

describe('progress where there is no terminal', () => {
  it('writes each step on a line', () => {
    const { state, stream } = recorder(false);
    createProgress(stream).step('Reading');
    createProgress(stream).step('Writing');
    expect(state.text).toBe('Reading\nWriting\n');
  });

  it('writes a line each 10 % of a long piece of work, however fast it goes', () => {
    const { state, stream } = recorder(false);
    const bar = createProgress(stream, () => 0).bar('Loading', 1000);
    for (let i = 0; i < 1000; i++) bar.advance();
    bar.done();
    const tenths = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((percent) => `Loading: ${percent} %`);
    expect(state.text.trimEnd().split('\n')).toEqual(['Loading ...', ...tenths, 'Loading: done in 0 s']);
  });

  it('writes a line every 5 seconds when it goes slowly', () => {
    const { state, stream } = recorder(false);
    let now = 0;
    const bar = createProgress(stream, () => now).bar('Loading', 1000);
    for (let i = 0; i < 12; i++) {
      now += 1000;
      bar.advance();
    }
    bar.done();
    expect(state.text).toBe('Loading ...\nLoading: 0 %\nLoading: 1 %\nLoading: done in 12 s\n');
  });

  it('never tells more than all, when there was more than was guessed', () => {
    const { state, stream } = recorder(false);
    const bar = createProgress(stream, () => 0).bar('Loading', 10);
    bar.advance(25);
    bar.done();
    expect(state.text).toContain('Loading: 100 %\n');
  });
});

describe('progress on a terminal', () => {
  it('draws a bar that fills up and leaves the signals of the process alone', () => {
    vi.useFakeTimers();
    const { state, stream } = recorder(true);
    const listeners = process.listenerCount('SIGINT');
    const bar = createProgress(stream).bar('Loading', 4);
    expect(process.listenerCount('SIGINT')).toBe(listeners);
    bar.advance(2);
    vi.advanceTimersByTime(500);
    bar.advance(9);
    bar.done();
    expect(state.text).toMatch(/Loading █{20}░{20} 50 %/);
    expect(state.text).toMatch(/Loading █{40} 100 %/);
    // The cursor stays in sight, so that a killed process leaves the terminal whole.
    expect(state.text).not.toContain('\x1B[?25l');
  });
});
