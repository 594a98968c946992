/** The colours of Okabe and Ito that people with any sight tell apart; dark enough for thin lines on white. */
export const signColours = { '1': '#0072b2', '0': '#6b7384', '-1': '#d0450b' } as const;

/** What the picture's elements look like; lines say their sign by colour, breadth and tip, their standing by the stroke. */
export const styleSheet = `
text { fill: #1d2433; } .mid { text-anchor: middle; }
.h { font-size: 26px; font-weight: 700; } .sub { font-size: 16px; fill: #465063; } .k { font-size: 14.5px; } .kh { font-size: 14.5px; font-weight: 700; fill: #465063; }
.n { stroke: #4a5365; stroke-width: 1.4; } .un { stroke-dasharray: 4 3; }
.state { fill: #1d2433; } .state-label { fill: #fff; font-weight: 700; }
.person { fill: #fdf1cf; } .body { fill: #dbe7fb; } .military { fill: #dfe3ea; } .armed { fill: #f6d9e2; } .party { fill: #dff1e2; } .other { fill: #fff; }
.l { fill: none; stroke-linejoin: round; } .plus { stroke: ${signColours['1']}; stroke-width: 2.2; } .zero { stroke: ${signColours['0']}; stroke-width: 1.3; } .minus { stroke: ${signColours['-1']}; stroke-width: 2.2; }
.nominal { stroke-dasharray: 9 5; } .denied, .wished { stroke-dasharray: 0.1 5; stroke-linecap: round; stroke-width: 2.8; }
.cross { stroke: #1d2433; stroke-width: 2; } .contested { stroke-width: 2.4; } .glow { fill: none; stroke: #ffe894; stroke-width: 12; stroke-linecap: round; }
.no { fill: #1d2433; } .no-text { fill: #fff; font-size: 13px; font-weight: 700; } .times { font-size: 13px; font-weight: 700; paint-order: stroke; stroke: #fff; stroke-width: 4px; stroke-linejoin: round; }
`;
