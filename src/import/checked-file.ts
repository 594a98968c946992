import { type CheckedRows, checkRows } from './check-rows.js';
import type { OpenFile } from './open-file.js';
import type { Format } from './row.js';
import type { RowMeter } from './row-meter.js';

/** The rows of a file in lists of `size`; the meter moves on as each list has been dealt with, and ends with whoever takes them. */
export async function* checkedFile(
  file: OpenFile,
  format: Format,
  size: number,
  meter: RowMeter,
): AsyncGenerator<CheckedRows> {
  let bytes = 0;
  const text = file.text(format.encoding ?? 'utf-8', (count) => {
    bytes += count;
  });
  for await (const checked of checkRows(format.read(text, file.name), size)) {
    yield checked;
    meter.advance(bytes, checked.read);
    bytes = 0;
  }
}
