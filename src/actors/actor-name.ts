import type { Actor } from './actor.js';
import type { Alias } from './alias.js';

/** The actor's name in a language; where it has none there, the name it goes by. */
export function nameIn(lang: string, actor: Actor, aliases: readonly Alias[]): string {
  const names = aliases.filter((alias) => alias.strength === 'NAME' && alias.lang === lang);
  return names[0]?.text ?? actor.name;
}
