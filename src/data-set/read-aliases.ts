import { aliasStrengths } from '../vocabulary/words.js';
import type { AliasRecord } from './data-set.js';
import { placeOf, type YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { isText, readItems } from './read-collection.js';
import { readDatedText } from './read-dated-text.js';
import { readFields } from './read-fields.js';
import { readText, readWord } from './read-scalar.js';
import { inForm, oneOf } from './word.js';

const keys = ['text', 'lang', 'strength', 'during'] as const;
const languageForm = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The spellings of an actor, its name in front; a language left out is English. */
export function readAliases(
  name: string | null,
  list: YamlValue | null,
  report: Report,
): readonly AliasRecord[] {
  const aliases: AliasRecord[] = [];
  if (name !== null) aliases.push({ text: name, lang: 'en', strength: 'NAME', during: null });
  for (const item of readItems(list, report)) {
    const alias = readAlias(item, report);
    if (aliases.some((other) => isSame(alias, other))) {
      report(placeOf(item), `the spelling ${alias.text} (${alias.lang}) stands twice; keep one`);
    }
    aliases.push(alias);
  }
  return aliases;
}

function readAlias(item: YamlValue, report: Report): AliasRecord {
  if (isText(item)) {
    return { text: readText(item, report) ?? '', lang: 'en', strength: 'ALIAS', during: null };
  }
  const fields = readFields(item, keys, report);
  const lang = readWord(fields.get('lang'), report);
  const strength = readWord(fields.get('strength'), report);
  return {
    text: readText(fields.require('text'), report) ?? '',
    lang: inForm(lang, languageForm, 'a language tag such as en, fr or ku-Arab', report) ?? 'en',
    strength: oneOf(strength, aliasStrengths, 'strength', report) ?? 'ALIAS',
    during: readDatedText(fields.get('during'), report),
  };
}

function isSame(a: AliasRecord, b: AliasRecord): boolean {
  return a.text !== '' && a.text === b.text && a.lang === b.lang && a.during?.edtf === b.during?.edtf;
}
