import { toggle } from './toggle.js';

/** A group of check boxes: what is ticked is shown. */
export function CheckList<Value extends string | number>({
  heading,
  choices,
  shown,
  words,
  set,
}: {
  heading: string;
  choices: readonly Value[];
  /** Null: all. */
  shown: readonly Value[] | null;
  words: (value: Value) => string;
  set: (shown: readonly Value[] | null) => void;
}) {
  if (choices.length === 0) return null;
  const isAll = shown === null;
  return (
    <fieldset>
      <legend>
        {heading}{' '}
        <button type="button" class="plain" onClick={() => set(isAll ? [] : null)}>
          {isAll ? 'none' : 'all'}
          <span class="unseen"> of {heading.toLowerCase()}</span>
        </button>
      </legend>
      {choices.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={isAll || shown.includes(value)}
            onChange={() => set(toggle(shown, choices, value))}
          />
          {words(value)}
        </label>
      ))}
    </fieldset>
  );
}
