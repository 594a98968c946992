/** Hears of a statement by its name when it is sent, and of its end through what it gives back: the error, null where it was answered. */
export type Observe = (name: string) => (error: unknown) => void;

/** What some work on a statement gives; `observe` hears of its begin and of its end. */
export async function observed<Result>(
  observe: Observe,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const ended = observe(name);
  try {
    const result = await work();
    ended(null);
    return result;
  } catch (error) {
    ended(error);
    throw error;
  }
}
