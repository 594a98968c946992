import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Asking, createAsking } from './ask/asking.js';
import { askGraph, type GraphAsked } from './graph/ask-graph.js';
import { type Drawn, drawnOf } from './graph/drawn.js';
import { emptyGraph, type Graph, union } from './graph/graph.js';
import { type Line, linesOf } from './graph/lines.js';
import type { Vocabulary } from './graph/vocabulary.js';
import { arrivals, layOut, type Places, placeOthers } from './layout/lay-out.js';
import type { Store } from './view/store.js';
import { asOfOf, isNarrowed, whereOf } from './view/where.js';

/** What is drawn, worked out from the view: asked for, put together, laid out. */
export type Picture = {
  /** All that was brought in, of whatever time: it decides where everybody is, so that nothing moves when time does. */
  readonly whole: Asking<Graph>;
  /** The part of it that fits the filters and the day; idle where there are none. */
  readonly fitting: Asking<Graph>;
  readonly drawn: ReadonlySignal<Drawn>;
  readonly lines: ReadonlySignal<readonly Line[]>;
  readonly places: ReadonlySignal<Places>;
  /** The same before anybody was dragged. */
  readonly settled: ReadonlySignal<Places>;
  /** Names by id of all that is known. */
  readonly names: ReadonlySignal<ReadonlyMap<string, string>>;
};

/** Sliders and check boxes are let come to rest for so long before anything is asked. */
const restMs = 150;

/** The picture of a store's view; follows it as long as the page is open. */
export function createPicture({ view, send }: Store, vocabulary: ReadonlySignal<Vocabulary>): Picture {
  const wholeAsked = computed<GraphAsked | null>(() => {
    const { actors, expansions, knownAt, reading } = view.value;
    if (actors.length + expansions.length === 0) return null;
    return { actors, expansions, where: null, asOf: asOfOf({ validAt: null, knownAt, reading }) };
  });
  const fittingAsked = computed<GraphAsked | null>(() => {
    const { actors, expansions, filters } = view.value;
    if (wholeAsked.value === null || !isNarrowed(view.value)) return null;
    return { actors, expansions, where: whereOf(filters), asOf: asOfOf(view.value) };
  });
  const ask = (asked: GraphAsked, ending: AbortSignal) => askGraph(asked, send, ending);
  const whole = createAsking(wholeAsked, ask);
  const fitting = createAsking(fittingAsked, ask, { waitMs: restMs });

  const graph = computed(() => (wholeAsked.value && whole.asked.value.value) || emptyGraph);
  const part = computed(() => fittingAsked.value && fitting.asked.value.value);
  const drawn = computed(() => drawnOf(view.value, graph.value, part.value));
  const lines = computed(() => linesOf(drawn.value.relations, vocabulary.value));
  const names = computed(() => {
    const known = union(part.value ? [graph.value, part.value] : [graph.value]);
    return new Map([...known.actors].map(([id, { name }]) => [id, name]));
  });
  return { whole, fitting, drawn, lines, names, ...followPlaces(graph, part, view) };
}

function followPlaces(
  graph: ReadonlySignal<Graph>,
  part: ReadonlySignal<Graph | null>,
  view: Store['view'],
): Pick<Picture, 'places' | 'settled'> {
  const whole = signal<{ of: Graph; places: Places }>({ of: emptyGraph, places: new Map() });
  const withOthers = signal<Places>(new Map());
  followLatest(() => {
    const [of, { actors, expansions }] = [graph.value, view.peek()];
    return async (breathe) => {
      whole.value = { of, places: await layOut(of, arrivals(of, actors, expansions), breathe) };
    };
  });
  followLatest(() => {
    const [{ of, places }, others] = [whole.value, part.value];
    return async (breathe) => {
      withOthers.value = others ? await placeOthers(union([of, others]), places, breathe) : places;
    };
  });
  const places = computed(() => {
    const moved = Object.entries(view.value.moved).map(([id, [x, y]]) => [id, { x, y }] as const);
    return new Map([...withOthers.value, ...moved]);
  });
  return { places, settled: withOthers };
}

/** Runs what follows from signals; what has begun is given up at its next breath when they change. */
function followLatest(follow: () => (breathe: () => Promise<void>) => Promise<void>): void {
  let latest = 0;
  effect(() => {
    const work = follow();
    latest += 1;
    const own = latest;
    const breathe = () =>
      new Promise<void>((resolve) => {
        // One that was overtaken never breathes again, and is cleared away.
        setTimeout(() => own === latest && resolve());
      });
    void work(breathe);
  });
}
