import { useMemo } from 'preact/hooks';
import { kindWords } from '../canvas/kind-look.js';
import { Legend } from '../canvas/legend.js';
import { useExplorer } from '../explorer.js';
import type { RelationCode } from '../generated/graphql.js';
import { statusWords } from '../graph/standing.js';
import { signWords } from '../graph/vocabulary.js';
import { type Filters, noFilters } from '../view/view.js';
import { CheckList } from './check-list.js';
import { kindChoices, signChoices, statusChoices, statusesOfADay } from './choices.js';

/** What the picture's signs mean, and which relations are shown: by sign, standing, kind of actor and type. */
export function FiltersPanel() {
  const { store, vocabulary, picture } = useExplorer();
  const isWide = useMemo(() => innerWidth > 1100, []);
  const view = store.view.value;
  const { filters } = view;
  const set = (part: Partial<Filters>) =>
    store.change((now) => ({ ...now, filters: { ...now.filters, ...part } }));
  const inPicture = new Set<RelationCode>([
    ...[...(picture.whole.asked.value.value?.relations.values() ?? [])].map(({ type }) => type.code),
    ...(filters.types ?? []),
  ]);
  const types = [...vocabulary.value.values()].filter(({ code }) => inPicture.has(code));
  const active = Object.values(filters).filter((part) => part !== null).length;
  return (
    <aside class="filters" aria-label="Legend and filters">
      <details open={isWide}>
        <summary>Legend</summary>
        <Legend />
      </details>
      <details open={isWide}>
        <summary>Filters{active > 0 ? ` (${active})` : ''}</summary>
        <CheckList
          heading="Sign"
          choices={signChoices}
          shown={filters.signs}
          words={(sign) => signWords[sign] ?? ''}
          set={(signs) => set({ signs })}
        />
        <CheckList
          heading="Standing"
          choices={statusChoices}
          // On a day nothing is shown of which nobody speaks then, unless it is asked for.
          shown={filters.statuses ?? (view.validAt === null ? null : statusesOfADay)}
          words={(status) => statusWords[status]}
          set={(statuses) => set({ statuses })}
        />
        <CheckList
          heading="Kind of actor"
          choices={kindChoices}
          shown={filters.kinds}
          words={kindWords}
          set={(kinds) => set({ kinds })}
        />
        <CheckList
          heading="Type"
          choices={types.map(({ code }) => code)}
          shown={filters.types}
          words={(code) => vocabulary.value.get(code)?.label ?? code}
          set={(chosen) => set({ types: chosen })}
        />
        <button type="button" disabled={active === 0} onClick={() => set(noFilters)}>
          Show everything
        </button>
      </details>
    </aside>
  );
}
