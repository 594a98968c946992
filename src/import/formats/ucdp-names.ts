import type { AliasStrength } from '../../vocabulary/words.js';
import { listOf } from './ucdp-cells.js';

/** What an actor is called: its name, and other spellings with their strength. */
export type Names = {
  readonly name: string;
  readonly aliases: readonly { readonly text: string; readonly strength: AliasStrength }[];
};

/** The columns on names of UCDP's list of actors. */
export const nameColumns = [
  'NameData',
  'NameOrig',
  'NameOrigFull',
  'NameOrigFullEng',
  'NameChange',
  'NewName',
  'NewNameFullMotherTongue',
  'NewNameFullEng',
] as const;

const untold = new Set(['', 'n/a']);
const government = /^Government of (?:Kingdom of )?/;

/** Names of a state, which UCDP calls by its government and tells former names of in brackets. */
export function stateNames(called: string): Names {
  const name = called.replace(government, '');
  const [, first, former] = /^(.+?) \((.+)\)$/.exec(name) ?? [];
  return named(name, [
    ['ALIAS', [called, first ?? '']],
    ['PREVIOUS', [former ?? '']],
  ]);
}

/** Names of an actor: the full English one where it is told, the short one as alias, and all from before a renaming as PREVIOUS. */
export function actorNames(
  cells: Readonly<Record<(typeof nameColumns)[number], string>>,
  isState: boolean,
): Names {
  const { NameData: short, NameOrig: orig, NameOrigFull: origFull, NameOrigFullEng: origEnglish } = cells;
  if (cells.NameChange !== '1') {
    if (isState) return stateNames(short);
    return named(untold.has(origEnglish) ? short : origEnglish, [
      ...shortForms([short, orig]),
      ['ALIAS', [origFull]],
    ]);
  }
  const later = listOf(cells.NewName);
  const inSteps = (text: string) => (later.length > 1 ? listOf(text) : [text]);
  const english = inSteps(cells.NewNameFullEng);
  const mother = inSteps(cells.NewNameFullMotherTongue);
  // Several later names stand in the order of their use; where a column does not follow it, it is not known what is whose.
  const [lastEnglish = '', lastMother = ''] = [english, mother].map((names) =>
    names.length === later.length ? names.at(-1) : '',
  );
  const former = [
    orig,
    origFull,
    origEnglish,
    ...later.slice(0, -1),
    ...english.slice(0, -1),
    ...mother.slice(0, -1),
  ];
  if (isState) {
    const { name, aliases } = stateNames(short);
    const before = former.flatMap((each) => [each.replace(government, ''), each]);
    return named(name, [
      ...aliases.map(({ text, strength }) => [strength, [text]] as const),
      ['PREVIOUS', before],
    ]);
  }
  return named(untold.has(lastEnglish) ? short : lastEnglish, [
    ...shortForms([short]),
    ['ALIAS', [lastMother]],
    ['PREVIOUS', former],
  ]);
}

// A few capitals are the name of many groups.
function shortForms(texts: readonly string[]): (readonly [AliasStrength, readonly string[]])[] {
  return texts.map((text) => [/^[^\p{Ll}\s]{1,6}$/u.test(text) ? 'WEAK' : 'ALIAS', [text]]);
}

function named(name: string, groups: readonly (readonly [AliasStrength, readonly string[]])[]): Names {
  const seen = new Set([name, ...untold]);
  const aliases = groups.flatMap(([strength, texts]) =>
    texts.flatMap((each) => {
      const text = each.trim();
      if (seen.has(text)) return [];
      seen.add(text);
      return [{ text, strength }];
    }),
  );
  return { name, aliases };
}
