/** A way between two boxes, by their places in the list. */
export type Way = {
  a: number;
  b: number;
  /** How much its length counts. */
  pull: number;
  /** How much of it should be seen between the boxes. */
  least: number;
  /** How much it counts where it runs under a box, in strokes, and how far they spread to both sides. */
  strokes: number;
  spread: number;
};
