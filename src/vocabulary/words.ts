/** Kinds of actor, the primary one of each. */
export const actorKinds = [
  'STATE',
  'PERSON',
  'OFFICE',
  'GOVERNMENT_BODY',
  'LEGISLATURE',
  'MILITARY_FORCE',
  'ARMED_GROUP',
  'PARTY',
  'FACTION',
  'ALLIANCE',
  'IGO',
  'COMPANY',
  'MEDIA',
  'THINK_TANK',
  'POPULATION',
  'OTHER',
] as const;
/** One of the kinds of actor. */
export type ActorKind = (typeof actorKinds)[number];

/** How firmly a spelling belongs to its actor, strongest first. */
export const aliasStrengths = ['NAME', 'ALIAS', 'PREVIOUS', 'WEAK'] as const;
/** One of the strengths of a spelling. */
export type AliasStrength = (typeof aliasStrengths)[number];

/** What a claim says of its proposition. */
export const stances = ['AFFIRMS', 'DENIES', 'QUALIFIES'] as const;
/** One of the stances. */
export type Stance = (typeof stances)[number];

/** How a claim means its proposition; DESIRED is shown and never counted. */
export const modalities = ['ACTUAL', 'FUTURE', 'HYPOTHETICAL', 'DESIRED'] as const;
/** One of the modalities. */
export type Modality = (typeof modalities)[number];

/** What the claims about a proposition come to at a time, or why they come to nothing, once there have been any. */
export const statuses = [
  'AFFIRMED',
  'CONTESTED',
  'DENIED',
  'NOMINAL',
  'DESIRED',
  'NOT_YET',
  'ENDED',
  'UNSTATED',
  'RETRACTED',
] as const;
/** One of the statuses, or that of what nothing was known of yet, which is never kept. */
export type Status = (typeof statuses)[number] | 'UNRECORDED';

/** How a time is read of which not all is known: POSSIBLE where nothing rules it out, CERTAIN between known facts. */
export const timeReadings = ['CERTAIN', 'POSSIBLE'] as const;
/** One of the readings. */
export type TimeReading = (typeof timeReadings)[number];

/** Before whom the reported speech was made. */
export const audiences = ['PUBLIC', 'PRIVATE', 'ANONYMOUS_BRIEFING', 'UNKNOWN'] as const;
/** One of the audiences. */
export type Audience = (typeof audiences)[number];

/** How closely a claim follows the words of its source. */
export const fidelities = ['VERBATIM', 'TRANSLATED', 'PARAPHRASED', 'INFERRED'] as const;
/** One of the fidelities. */
export type Fidelity = (typeof fidelities)[number];

/** Parts that an actor can have in an event. */
export const participantRoles = [
  'ACTOR',
  'RECIPIENT',
  'SIDE_A',
  'SIDE_B',
  'HOST',
  'VICTIM',
  'MEDIATOR',
  'SPONSOR',
  'ANNOUNCER',
  'VOTER',
] as const;
/** One of the parts in an event. */
export type ParticipantRole = (typeof participantRoles)[number];

/** How a number is worded where it is reported. */
export const wordings = ['EXACT', 'ABOUT', 'AT_LEAST', 'AT_MOST', 'UNSPECIFIED', 'RATIO'] as const;
/** One of the wordings of a number. */
export type Wording = (typeof wordings)[number];

/** Reliability of a source by NATO's Admiralty letters; F cannot be judged. */
export const admiraltyGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** One of the Admiralty letters. */
export type Admiralty = (typeof admiraltyGrades)[number];

/** DOCUMENT for what was read, BACKGROUND for what is known from elsewhere. */
export const sourceKinds = ['DOCUMENT', 'BACKGROUND'] as const;
/** One of the kinds of source. */
export type SourceKind = (typeof sourceKinds)[number];

/** Quarters of cooperation and conflict into which event categories fall. */
export const quads = [
  'VERBAL_COOPERATION',
  'MATERIAL_COOPERATION',
  'VERBAL_CONFLICT',
  'MATERIAL_CONFLICT',
] as const;
/** One of the quarters. */
export type Quad = (typeof quads)[number];

/** Sides on which an actor can stand in a relation; BOTH where its type is symmetric. */
export const directions = ['OUT', 'IN', 'BOTH'] as const;
