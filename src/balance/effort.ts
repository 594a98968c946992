/** How much work may still be done; the same work takes the same steps on whatever machine. */
export type Effort = {
  /** Takes steps off; false when there are none left. */
  spend(steps: number): boolean;
  /** Whether there are steps left. */
  has(): boolean;
  /** Has nothing be left. */
  end(): void;
};

/** Work of so many steps; a step is about one addition. */
export function createEffort(steps: number): Effort {
  let left = steps;
  return {
    spend(taken) {
      left -= taken;
      return left > 0;
    },
    has: () => left > 0,
    end() {
      left = 0;
    },
  };
}
