import type { Dump } from './graph-dump.js';

/** A dump in which each claim that was withdrawn and made again is told by its second record alone, as if that were its first, recorded then. */
export function withoutFirstRecords(found: Dump, first: string): Dump {
  const again = new Map(
    [...found].flatMap(([name, { recordedAt }]) => {
      const id = /^Claim (\S+)\.2$/.exec(name)?.[1];
      return id === undefined ? [] : [[id, String(recordedAt)] as const];
    }),
  );
  const times = new Set(again.values());
  const asFirst = (text: string) => text.replace(/(claim:[0-9a-f]+)\.2/, '$1');
  const lasting = [...found].filter(([name]) => !again.has(/^Claim (\S+)/.exec(name)?.[1] ?? ''));
  return new Map(
    lasting.map(([name, properties]) => {
      const told = Object.entries(properties).map(([key, value]) => {
        if (typeof value !== 'string') return [key, value] as const;
        const time = value.slice(0, first.length);
        const isTold = key === 'recordedKey' || (key === 'recordedAt' && name !== asFirst(name));
        return [key, asFirst(isTold && times.has(time) ? value.replace(time, first) : value)] as const;
      });
      return [asFirst(name), Object.fromEntries(told)];
    }),
  );
}
