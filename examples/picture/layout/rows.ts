import type { Node } from '../graph/nodes.js';
import type { PlacedNode } from './placed.js';

const gap = 14;

/** Nodes side by side from the left, in as many rows as the width asks for, each as high as its highest. */
export function placeInRows(
  nodes: readonly Node[],
  width: number,
  top: number,
): { nodes: PlacedNode[]; bottom: number } {
  const placed: PlacedNode[] = [];
  let row: PlacedNode[] = [];
  let [left, rowTop, rowHeight] = [0, top, 0];
  const close = () => {
    for (const node of row) node.y = rowTop + rowHeight / 2;
    placed.push(...row);
  };
  for (const node of nodes) {
    if (row.length > 0 && left + node.width > width) {
      close();
      rowTop += rowHeight + gap;
      [row, left, rowHeight] = [[], 0, 0];
    }
    row.push({ node, x: left + node.width / 2, y: 0, width: node.width, height: node.height });
    left += node.width + gap;
    rowHeight = Math.max(rowHeight, node.height);
  }
  close();
  return { nodes: placed, bottom: nodes.length === 0 ? top - 46 : rowTop + rowHeight };
}
