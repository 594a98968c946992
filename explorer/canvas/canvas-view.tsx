import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { useExplorer } from '../explorer.js';
import { PictureState } from '../summary/picture-state.js';
import { summaryOf } from '../summary/summary-of.js';
import { expand, select } from '../view/changes.js';
import { readPalette, schemeChanges } from './palette.js';
import { listenToPointer } from './pointer.js';
import { createRenderer, type Renderer, type Scene } from './renderer.js';
import { StillPicture } from './still-picture.js';

/** The picture. Everything in it is in the table too, which needs no pointer. */
export function CanvasView() {
  const { store, picture, vocabulary } = useExplorer();
  const container = useRef<HTMLDivElement>(null);
  const renderer = useSignal<Renderer | 'unavailable' | null>(null);
  const palette = useMemo(readPalette, [schemeChanges.value]);
  const scene: Scene = {
    drawn: picture.drawn.value,
    lines: picture.lines.value,
    places: picture.places.value,
    settled: picture.settled.value,
    selection: store.view.value.selection,
    palette,
  };
  const words = summaryOf(scene.drawn, store.view.value, vocabulary.value);

  const isBusy =
    [picture.whole, picture.fitting].some(({ asked }) => asked.value.state === 'asking') ||
    scene.drawn.actors.some(({ id }) => !scene.places.has(id));

  useEffect(() => {
    if (!container.current) return;
    const made = create(container.current, scene);
    renderer.value = made;
    if (made === 'unavailable') return;
    listenToPointer(made, {
      pickActor: (id) => store.change((view) => select(view, { kind: 'actor', id })),
      openActor: (actor) => store.change((view) => expand(view, { actor, type: null, direction: null })),
      pickLine: ({ from, to, relations: [first, ...more] }) =>
        store.change((view) =>
          select(
            view,
            first && more.length === 0
              ? { kind: 'relation', id: first.id }
              : { kind: 'pair', a: from, b: to },
          ),
        ),
      pickNothing: () => store.change((view) => select(view, null)),
      moved: (id, x, y) => store.change((view) => ({ ...view, moved: { ...view.moved, [id]: [x, y] } })),
    });
    return made.stop;
  }, []);
  useEffect(() => {
    if (renderer.value && renderer.value !== 'unavailable') renderer.value.draw(scene);
  }, [renderer.value, scene.drawn, scene.lines, scene.places, scene.selection, palette]);

  return (
    <section class="canvas" aria-label="Picture" aria-busy={isBusy}>
      <div class="stage" ref={container} role="img" aria-label={`Picture of the relations. ${words}`} />
      {renderer.value === 'unavailable' && <StillPicture scene={scene} words={words} />}
      <div class="over">
        <PictureState />
      </div>
      <ZoomButtons renderer={renderer.value} />
    </section>
  );
}

function ZoomButtons({ renderer }: { renderer: Renderer | 'unavailable' | null }) {
  if (renderer === null || renderer === 'unavailable') return null;
  return (
    <div class="zoom">
      <button type="button" aria-label="Zoom in" onClick={() => renderer.zoom('in')}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => renderer.zoom('out')}>
        −
      </button>
      <button type="button" aria-label="Show all" onClick={() => renderer.zoom('all')}>
        ⤢
      </button>
    </div>
  );
}

function create(container: HTMLElement, scene: Scene): Renderer | 'unavailable' {
  try {
    return createRenderer(container, scene);
  } catch {
    return 'unavailable';
  }
}
