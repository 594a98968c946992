import { drawScene, svgSize } from '../export/to-svg.js';
import type { Scene } from './renderer.js';

/** The picture for a browser that has no WebGL: the same one, but nothing in it can be picked. */
export function StillPicture({ scene, words }: { scene: Scene; words: string }) {
  return (
    <>
      <svg
        class="still"
        viewBox={`0 0 ${svgSize.width} ${svgSize.height}`}
        role="img"
        aria-label={`Picture of the relations. ${words}`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: all text in it is escaped where it is drawn.
        dangerouslySetInnerHTML={{ __html: drawScene(scene) }}
      />
      <p class="problem" role="status">
        This browser cannot draw with WebGL, so nothing in the picture can be picked. The table has
        everything.
      </p>
    </>
  );
}
