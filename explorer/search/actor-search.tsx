import { useSignal } from '@preact/signals';
import { AnswerOf } from '../ask/answer-of.js';
import { useAsking } from '../ask/use-asking.js';
import { useExplorer } from '../explorer.js';
import { SearchDocument, type SearchQuery } from '../generated/graphql.js';
import { asOfOf } from '../view/where.js';
import { HitList } from './hit-list.js';

/** An actor that was found. */
export type Found = SearchQuery['search'][number]['actor'];

const hitsShown = 8;

/** A field that finds actors by any spelling; arrows and Enter pick one, Shift-Enter adds it where that is offered. */
export function ActorSearch({
  id,
  label,
  onPick,
  onAdd,
}: {
  id: string;
  label: string;
  onPick: (actor: Found) => void;
  onAdd?: (actor: Found) => void;
}) {
  const { store } = useExplorer();
  const text = useSignal('');
  const open = useSignal(false);
  const at = useSignal(0);
  const question =
    text.value.trim() === ''
      ? null
      : { text: text.value.trim(), first: hitsShown, asOf: asOfOf(store.view.value) };
  const asking = useAsking(
    question,
    async (asked, ending) => (await store.send(SearchDocument, asked, ending)).data.search,
    { waitMs: 200 },
  );
  const hits = (question && asking.asked.value.value) || [];
  const take = (index: number, add: boolean) => {
    const actor = hits[index]?.actor;
    if (!actor) return;
    (add && onAdd ? onAdd : onPick)(actor);
    text.value = '';
    open.value = false;
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const by = event.key === 'ArrowDown' ? 1 : -1;
      at.value = hits.length === 0 ? 0 : (at.value + by + hits.length) % hits.length;
      open.value = true;
    } else if (event.key === 'Enter') take(at.value, event.shiftKey);
    else if (event.key === 'Escape' && open.value) open.value = false;
    else return;
    event.preventDefault();
  };
  const isOpen = open.value && question !== null;

  return (
    <div class="search">
      <label for={id} class="unseen">
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        placeholder={label}
        aria-expanded={isOpen}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && hits.length > 0 ? `${id}-hit-${at.value}` : undefined}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
          at.value = 0;
          open.value = true;
        }}
        onFocus={() => {
          open.value = true;
        }}
        onBlur={() => {
          open.value = false;
        }}
        onKeyDown={keys}
      />
      <div class="hits" hidden={!isOpen}>
        <AnswerOf asking={asking} what="actors">
          {() => null}
        </AnswerOf>
        <HitList id={id} hits={isOpen ? hits : []} at={at.value} take={take} adds={onAdd !== undefined} />
        <p role="status" class="count">
          {asking.asked.value.state === 'here' && isOpen ? told(hits.length, text.value) : ''}
        </p>
      </div>
    </div>
  );
}

function told(count: number, text: string): string {
  if (count === 0) return `Nobody is found by “${text.trim()}”. Try a part of the name, or another spelling.`;
  return count === 1 ? 'One actor found.' : `${count} actors found.`;
}
