import type { Actor } from '../actors/actor.js';

/** An actor in its place in an order; `rank` counts from 1. */
export type Score = { readonly actor: Actor; readonly value: number; readonly rank: number };
