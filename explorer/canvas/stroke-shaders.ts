import { ownColor } from './own-color.js';

// All lengths are pixels on the screen: a pattern has the same size whatever the zoom.

/** Makes of each line a band of some width between the rims of its two actors. */
export const strokeVertex = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_from;
attribute vec2 a_to;
attribute vec2 a_radii;
attribute vec4 a_look;
attribute float a_width;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_size;
uniform float u_sizeRatio;
varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_along;
varying float v_length;
varying float v_width;
varying vec3 v_look;
const float halfBand = 8.0;

vec2 pixels(vec2 place) {
  return (u_matrix * vec3(place, 1.0)).xy * 0.5 * u_size;
}

void main() {
  vec2 from = pixels(a_from);
  vec2 to = pixels(a_to);
  vec2 along = normalize(to - from + vec2(1e-6, 0.0));
  vec2 across = vec2(-along.y, along.x);
  float zoom = 1.0 / u_sizeRatio;
  float shift = a_look.x * min(zoom, 1.5);
  vec2 reach = sqrt(max(a_radii * a_radii * zoom * zoom - shift * shift, 0.0)) + 1.5;
  from += along * reach.x + across * shift;
  to += across * shift - along * reach.y;
  v_length = dot(to - from, along);
  v_at = vec2(a_corner.x * v_length, a_corner.y * halfBand);
  vec2 place = from + along * v_at.x + across * v_at.y;
  gl_Position = vec4(place * 2.0 / u_size, 0.0, 1.0);
  v_along = along;
  v_width = a_width;
  v_look = a_look.yzw;
${ownColor}}
`;

/** Draws the pattern of the stroke within its band: how far a point is from the ink decides how dark it is. */
export const strokeFragment = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying vec2 v_along;
varying float v_length;
varying float v_width;
varying vec3 v_look;
uniform float u_pixelRatio;
uniform vec3 u_paper;
const float tip = 10.0;
const float badge = 6.5;

float ink(vec2 at, float stroke, float width) {
  if (stroke < 0.5 || stroke > 4.5) return abs(at.y) - width;
  if (stroke < 1.5) return abs(at.y - (abs(mod(at.x, 12.0) - 6.0) - 3.0) * 1.2) * 0.64 - width;
  if (stroke < 2.5) {
    vec2 cross = vec2(mod(at.x, 14.0) - 7.0, at.y);
    float arm = max(abs(cross.x), abs(cross.y)) - 3.5;
    return max(min(abs(cross.x - cross.y), abs(cross.x + cross.y)) * 0.7 - width, arm);
  }
  if (stroke < 3.5) return abs(abs(at.y) - 2.2) - width * 0.6;
  return length(vec2(mod(at.x, 8.0) - 4.0, at.y)) - width - 0.5;
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  bool directed = mod(v_look.z, 2.0) < 0.5;
  float end = directed ? v_length - tip : v_length;
  float far = v_at.x > end ? 1.0 : ink(v_at, v_look.x, v_width);
  if (v_look.z > 1.5 && mod(v_at.x, 13.0) > 8.0) far = 1.0;
  if (directed && v_at.x > end) far = abs(v_at.y) - (v_length - v_at.x) * 0.5;
  float dark = smoothstep(0.5, -0.5, far * u_pixelRatio);
  vec3 color = v_color.rgb;
  float middle = v_length * 0.5;
  if (v_look.y != 0.0 && v_length > 48.0) {
    vec2 beside = vec2(v_at.x - middle, v_at.y);
    vec2 upright = v_along * beside.x + vec2(-v_along.y, v_along.x) * beside.y;
    float rim = length(beside) - badge;
    float bar = max(abs(upright.x) - 3.6, abs(upright.y) - 0.9);
    if (v_look.y > 0.0) bar = min(bar, max(abs(upright.y) - 3.6, abs(upright.x) - 0.9));
    dark = max(dark, smoothstep(0.5, -0.5, rim * u_pixelRatio));
    color = mix(color, u_paper, smoothstep(0.5, -0.5, bar * u_pixelRatio) * step(rim, 0.0));
  }
  float alpha = v_color.a * dark * (v_look.x > 4.5 ? 0.45 : 1.0);
  gl_FragColor = vec4(color * alpha, alpha);
  #endif
}
`;
