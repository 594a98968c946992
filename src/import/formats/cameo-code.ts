import { datedProblem } from './dated-cell.js';

/** A code taken apart: the country or its part in three or six letters, roles in three letters each, days as EDTF or always. */
export type CameoCode = {
  readonly place: string;
  readonly roles: readonly string[];
  readonly during: string | null;
};

const roles: Readonly<Record<string, string>> = {
  AGR: 'agriculture',
  AUT: 'authority',
  BUS: 'business',
  COP: 'police',
  DEV: 'development',
  EDU: 'education',
  ELI: 'elite',
  ENV: 'environment',
  GOV: 'government',
  HLH: 'health',
  HRI: 'human rights',
  INS: 'insurgents',
  ISI: 'Islamists',
  JUD: 'judiciary',
  LAB: 'labour',
  LEG: 'legislature',
  MED: 'media',
  MIL: 'military',
  MUS: 'Muslims',
  OCC: 'occupation',
  OPP: 'opposition',
  PTY: 'party',
  REB: 'rebels',
  REF: 'refugees',
  REL: 'religion',
  SPY: 'intelligence',
  UNO: 'United Nations',
  UNR: 'unaligned',
};

/** What a role is called. */
export function roleName(role: string): string {
  return roles[role] ?? role;
}

/** Reads what stands in brackets, a code and perhaps days; null for three hyphens, which code nothing. */
export function readCameoCode(text: string): CameoCode | { readonly reason: string } | null {
  if (text === '---') return null;
  const [, code = '', sign = '', days = ''] = /^([A-Z]{3,})\s*([<>]?)\s*(.*)$/.exec(text) ?? [];
  const triples = code.match(/[A-Z]{3}/g) ?? [];
  if (code === '' || triples.length * 3 !== code.length)
    return { reason: `"${text}" is no code; right would be three letters for each part, as in AFGGOVMIL` };
  const [country = '', second = '', ...others] = triples;
  const hasPart = second !== '' && !Object.hasOwn(roles, second);
  const place = hasPart ? country + second : country;
  const roleCodes = hasPart || second === '' ? others : [second, ...others];
  if (sign + days === '') return { place, roles: roleCodes, during: null };
  const during = periodOf(sign, days);
  const reason = `"${text}" has days out of form; right would be 930101-951231, >930101 or <951231`;
  if (!during) return { reason };
  const wrong = datedProblem('code', during);
  return wrong ? { reason: wrong.reason } : { place, roles: roleCodes, during };
}

function periodOf(sign: string, days: string): string | null {
  const [first = '', second, ...more] = days.split('-').map(dayOf);
  if (first === null || second === null || more.length > 0) return null;
  if (sign === '') return second === undefined ? null : `${first}/${second}`;
  if (second !== undefined) return null;
  return sign === '>' ? `${first}/..` : `../${first}`;
}

/** Six digits are of 1930 to 2029: the dictionary writes earlier years with four. */
function dayOf(text: string): string | null {
  const [, century = '', year = '', month, day] = /^(\d\d)?(\d\d)(\d\d)(\d\d)$/.exec(text.trim()) ?? [];
  if (!day) return null;
  return `${century || (Number(year) < 30 ? '20' : '19')}${year}-${month}-${day}`;
}
