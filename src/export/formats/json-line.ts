/** A record as JSON on a line of its own, its kind first; what is undefined is left out. */
export function jsonLine(record: string, told: object): string {
  return `{"record":"${record}",${JSON.stringify(told).slice(1)}\n`;
}
