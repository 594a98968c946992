import type { View } from '../view/view.js';

/** Of which data a view was when its link was made: the version, and when its last commit was made. */
export type MadeOf = { readonly dataVersion: number; readonly committedAt: string };

/** A view as it can be had again. */
export type Link = { readonly view: View; readonly madeOf: MadeOf | null };

/** The form of links; one with another number was made by another explorer. */
export const linkForm = '1';
