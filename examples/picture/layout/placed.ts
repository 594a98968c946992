import type { Node } from '../graph/nodes.js';
import type { Box } from './geometry.js';

/** A node where it is drawn. */
export type PlacedNode = Box & { node: Node };
