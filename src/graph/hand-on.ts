import type { Record as DriverRecord, Result } from 'neo4j-driver';

/** Hands on each row when its bytes have come; no other is read once `take` has thrown. */
// Rows that are gathered first are copied by the collector of garbage, which costs as much as reading them.
export function handOn<Row>(
  result: Pick<Result, 'subscribe'>,
  read: (record: DriverRecord) => Row,
  take: (row: Row) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let failed = false;
    result.subscribe({
      onNext(record) {
        if (failed) return;
        try {
          take(read(record));
        } catch (error) {
          failed = true;
          reject(error);
        }
      },
      onCompleted: () => resolve(),
      onError: reject,
    });
  });
}
