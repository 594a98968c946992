/** The end of a vertex shader of sigma: the colour of what is drawn or, where it is asked what lies at a place, its number. */
export const ownColor = /* glsl */ `
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;
`;
