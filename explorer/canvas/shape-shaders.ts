import { ownColor } from './own-color.js';

/** Lays a triangle over each actor that is large enough for its shape and a rim. */
export const shapeVertex = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_place;
attribute vec2 a_look;
attribute float a_size;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_look;
varying float v_size;

void main() {
  float reach = a_size * u_correctionRatio / u_sizeRatio * 8.0;
  vec2 corner = vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_place + reach * corner, 1.0)).xy, 0.0, 1.0);
  v_at = corner * 4.0;
  v_look = a_look;
  v_size = a_size / u_sizeRatio;
${ownColor}}
`;

/** Fills the shape; 1 is the radius of the actor. */
export const shapeFragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_look;
varying float v_size;
uniform vec3 u_paper;

float outside(vec2 at, float shape) {
  vec2 side = abs(at);
  if (shape < 0.5) return length(at) - 1.0;
  if (shape < 1.5) return max(side.x, side.y) - 0.86;
  if (shape < 2.5) return (side.x + side.y) * 0.78 - 0.92;
  if (shape < 3.5) return max(side.x * 0.866 + side.y * 0.5, side.y) - 0.94;
  return max(side.x * 0.88 + at.y * 0.47 - 0.42, -at.y - 0.62);
}

void main() {
  float far = outside(v_at, v_look.x) * v_size;
  #ifdef PICKING_MODE
  gl_FragColor = far > 2.0 ? vec4(0.0) : v_color;
  #else
  float fill = smoothstep(0.6, -0.6, far);
  vec3 color = v_color.rgb;
  if (mod(v_look.y, 2.0) > 0.5) color = mix(color, u_paper, smoothstep(0.6, -0.6, far + 2.2));
  if (v_look.y > 1.5) fill = max(fill, smoothstep(0.8, -0.8, abs(far - 4.0) - 1.3));
  float alpha = v_color.a * fill;
  gl_FragColor = vec4(color * alpha, alpha);
  #endif
}
`;
