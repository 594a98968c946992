import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from './palette.js';
import type { ActorLook } from './shape-program.js';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'> & Partial<ActorLook>;

/** Pixels that the rim of a marked actor takes. */
const rim = 6;

/** Draws names with the paper around them, so that lines below do not cross them out. */
export function createDrawLabel(palette: () => Palette) {
  return (context: CanvasRenderingContext2D, actor: Labelled, settings: Settings) => {
    if (!actor.label) return;
    const { paper, ink } = palette();
    context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = paper;
    context.fillStyle = ink;
    const gap = actor.size + 4 + (actor.marked ? rim : 0);
    const { width } = context.measureText(actor.label);
    // At the right edge of the picture a name stands on the other side of its actor.
    const isCut = actor.x + gap + width > context.canvas.clientWidth && actor.x > gap + width;
    const [x, y] = [isCut ? actor.x - gap - width : actor.x + gap, actor.y + settings.labelSize / 3];
    context.strokeText(actor.label, x, y);
    context.fillText(actor.label, x, y);
  };
}
