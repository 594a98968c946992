import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Shape } from './kind-look.js';
import { shapeFragment, shapeVertex } from './shape-shaders.js';

/** What an actor is drawn with beside its colour and size. */
export type ActorLook = {
  readonly shape: Shape;
  /** Hollow: known only by description. */
  readonly hollow: boolean;
  /** With a rim around it. */
  readonly marked: boolean;
};

const shapeCodes: Readonly<Record<Shape, number>> = {
  circle: 0,
  square: 1,
  diamond: 2,
  hexagon: 3,
  triangle: 4,
};
const uniforms = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_paper'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Actors as shapes by their kind; `paper` is the colour that shows through hollow ones. */
export function createShapeProgram(paper: () => readonly [number, number, number]) {
  return class ShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      return {
        VERTICES: 3,
        VERTEX_SHADER_SOURCE: shapeVertex,
        FRAGMENT_SHADER_SOURCE: shapeFragment,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_place', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_look', size: 2, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
        CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
      };
    }

    processVisibleItem(id: number, at: number, actor: NodeDisplayData & ActorLook) {
      const look = [shapeCodes[actor.shape], (actor.hollow ? 1 : 0) + (actor.marked ? 2 : 0)];
      this.array.set([actor.x, actor.y, actor.size, ...look, floatColor(actor.color), id], at);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(at['u_correctionRatio'] ?? null, params.correctionRatio);
      gl.uniform3f(at['u_paper'] ?? null, ...paper());
    }
  };
}
