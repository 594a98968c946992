/** Whether something of an answer was left out because time was over, so that asked again it may come out otherwise. */
export type CutShort = { note(): void; was(): boolean };

/** For one request, of which nothing has been left out yet. */
export function createCutShort(): CutShort {
  let was = false;
  return {
    note() {
      was = true;
    },
    was: () => was,
  };
}
