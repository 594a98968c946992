/** Runs a work at most once at a time for each path: whoever asks for it meanwhile, in this process, gets what comes of that. */
export function createSharedWork(): (path: string, work: () => Promise<void>) => Promise<void> {
  const underWay = new Map<string, Promise<void>>();
  return (path, work) => {
    const running = underWay.get(path) ?? work();
    underWay.set(path, running);
    return running.finally(() => underWay.delete(path));
  };
}
