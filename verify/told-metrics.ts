/** A number of /metrics by the beginning of its line; NaN where it is not told. */
export async function toldNumber(url: string, line: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? Number.NaN : Number(found.slice(line.length));
}

/** For how many seconds the service answered nobody at the longest, since this was asked for the last time. */
export function lagOf(url: string): Promise<number> {
  return toldNumber(url, 'nodejs_eventloop_lag_max_seconds');
}
