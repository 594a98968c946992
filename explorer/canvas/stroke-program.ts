import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Stroke } from '../graph/standing.js';
import { strokeFragment, strokeVertex } from './stroke-shaders.js';

/** What a line is drawn with beside its colour and size. */
export type LineLook = {
  readonly stroke: Stroke;
  readonly projected: boolean;
  readonly symmetric: boolean;
  readonly sign: number;
  /** How many pixels it lies beside the straight line between its ends. */
  readonly shift: number;
};

const strokeCodes: Readonly<Record<Stroke, number>> = {
  affirmed: 0,
  contested: 1,
  denied: 2,
  nominal: 3,
  wished: 4,
  elsewhen: 5,
};

const uniforms = ['u_matrix', 'u_size', 'u_sizeRatio', 'u_pixelRatio', 'u_paper'] as const;
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

/** Lines whose pattern tells what claims come to, with a tip for the direction and a sign in the middle; `paper` is the colour behind them. */
export function createStrokeProgram(paper: () => readonly [number, number, number]) {
  return class StrokeProgram extends EdgeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: strokeVertex,
        FRAGMENT_SHADER_SOURCE: strokeFragment,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: 'a_from', size: 2, type: FLOAT },
          { name: 'a_to', size: 2, type: FLOAT },
          { name: 'a_radii', size: 2, type: FLOAT },
          { name: 'a_look', size: 4, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [0, -1],
          [0, 1],
          [1, 1],
          [1, 1],
          [0, -1],
          [1, -1],
        ],
      };
    }

    processVisibleItem(
      id: number,
      at: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      line: EdgeDisplayData & LineLook,
    ) {
      const values = [from.x, from.y, to.x, to.y, from.size, to.size];
      const look = [
        line.shift,
        strokeCodes[line.stroke],
        line.sign,
        (line.symmetric ? 1 : 0) + (line.projected ? 2 : 0),
      ];
      this.array.set([...values, ...look, line.size, floatColor(line.color), id], at);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations: at }: ProgramInfo) {
      gl.uniformMatrix3fv(at['u_matrix'] ?? null, false, params.matrix);
      gl.uniform2f(at['u_size'] ?? null, params.width, params.height);
      gl.uniform1f(at['u_sizeRatio'] ?? null, params.sizeRatio);
      gl.uniform1f(at['u_pixelRatio'] ?? null, params.pixelRatio);
      gl.uniform3f(at['u_paper'] ?? null, ...paper());
    }
  };
}
