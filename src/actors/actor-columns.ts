import { datedText } from '../time/dated-text.js';
import { knownWord } from '../vocabulary/known-word.js';
import { actorKinds } from '../vocabulary/words.js';
import type { Actor } from './actor.js';

type Columns = {
  readonly Id: string;
  readonly Kind: string;
  readonly Named: boolean;
  readonly Name: string;
  readonly DescribedAs: string | null;
  readonly Existence: string | null;
  readonly ExistenceInferred: boolean;
  readonly FormerIds: readonly string[];
};

/** A row that brings an actor in columns with this prefix, as `shared/actor-columns.cypher` writes them. */
export type ActorColumns<Prefix extends string> = {
  readonly [Name in keyof Columns as `${Prefix}${Name}`]: Columns[Name];
};

/** An actor without what is rarely shown. */
export function briefActor(id: string, kind: string, name: string): Actor {
  return {
    id,
    kind: knownWord(actorKinds, kind),
    named: true,
    name,
    describedAs: null,
    existence: null,
    formerIds: [],
  };
}

/** The actor that a row brings under a prefix. */
export function actorFrom<Prefix extends string>(row: ActorColumns<Prefix>, prefix: Prefix): Actor {
  const columns = row as Readonly<Record<string, unknown>>;
  const column = <Name extends keyof Columns>(name: Name) => columns[prefix + name] as Columns[Name];
  return {
    id: column('Id'),
    kind: knownWord(actorKinds, column('Kind')),
    named: column('Named'),
    name: column('Name'),
    describedAs: column('DescribedAs'),
    existence: datedText(column('Existence'), column('ExistenceInferred')),
    formerIds: column('FormerIds'),
  };
}
