/** How well a query fits a name, above 0 and at most 1, and why, in short sentences for whoever reads the result. */
export type NameMatch = { readonly score: number; readonly why: readonly string[] };
