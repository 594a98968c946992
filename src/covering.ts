type Result<Resolver> = ReturnType<Extract<NonNullable<Resolver>, (...args: never[]) => unknown>>;

type Uncovered<Map, Parent> = {
  [Field in keyof Map]-?: Field extends '__isTypeOf' | '__resolveType'
    ? never
    : Field extends keyof Parent
      ? Parent[Field] extends Result<Map[Field]>
        ? never
        : Field
      : Field;
}[keyof Map];

/** A resolver map that must cover each field that its parent object does not carry in the right type; anything less does not compile. */
export type Covering<Map, Parent> = Map & Required<Pick<Map, Uncovered<Map, Parent>>>;
