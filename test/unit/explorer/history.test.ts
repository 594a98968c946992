import { expect, it } from 'vitest';
import { historyOf, redo, replace, step, undo } from '../../../explorer/view/history.js';

it('goes back through as many steps as there were', () => {
  let history = historyOf(0);
  for (let value = 1; value <= 1_000; value += 1) history = step(history, value);
  for (let value = 999; value >= 0; value -= 1) {
    history = undo(history);
    expect(history.present).toBe(value);
  }
  expect(undo(history)).toEqual(history);
});

it('does again what was undone, until something else is done', () => {
  const undone = undo(step(step(historyOf('a'), 'b'), 'c'));
  expect(redo(undone).present).toBe('c');
  expect(redo(redo(undone)).present).toBe('c');
  expect(redo(step(undone, 'd')).present).toBe('d');
});

it('makes no step of a value that is equal', () => {
  const history = step(historyOf({ at: [1] }), { at: [1] });
  expect(history.past).toEqual([]);
});

it('takes what moves in small steps back at once', () => {
  const slid = replace(replace(step(historyOf(0), 1), 2), 3);
  expect(slid.present).toBe(3);
  expect(undo(slid).present).toBe(0);
});
