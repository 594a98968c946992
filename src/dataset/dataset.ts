/** What is served; counts and version are those of the last commit, all zero before the first. */
export type Dataset = {
  readonly version: number;
  readonly title: string;
  readonly licence: string;
  readonly committedAt: string | null;
  /** Instants, null where nothing is dated. */
  readonly horizonFrom: string | null;
  readonly horizonUntil: string | null;
  readonly actors: number;
  readonly relations: number;
  readonly events: number;
  readonly claims: number;
  readonly sources: number;
};
