import type { SourceNotes } from '../row.js';

/** Whence the votes and the roll calls come. */
export const unSource: SourceNotes = {
  title: 'United Nations General Assembly voting data',
  publisher: 'unvotes (David Robinson), after Erik Voeten, Anton Strezhnev and Michael Bailey',
  url: 'https://github.com/dgrtwo/unvotes',
  licence: 'CC0-1.0',
};
