import { MEETING, MONEY, list } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Meetings promised and held, money promised. First fit wins. */
export const MEETING_AND_MONEY_RULES: readonly Rule[] = [
  {
    id: 'intends-to-meet',
    verbs: list('reaffirm intend plan agree decide look commit announce resolve confirm'),
    rest: new RegExp(
      String.raw`^(?:\w+ ){0,5}?to (?:hold|holding|host|hosting|convene|convening|meet|meeting|reconvene|reconvening|organi[sz]e|organi[sz]ing|gather|gathering|co-host)\b.*${MEETING.source}`,
    ),
    kind: 'meeting_scheduled',
    trackable: true,
    confidence: 0.9,
  },
  {
    id: 'will-meet',
    verbs: list('hold host convene meet reconvene gather co-host organize organise'),
    modal: /^(?:will|shall)$/,
    rest: MEETING,
    kind: 'meeting_scheduled',
    trackable: true,
    confidence: 0.85,
  },
  {
    id: 'will-meet-again',
    verbs: list('meet reconvene convene gather'),
    modal: /^(?:will|shall)$/,
    kind: 'meeting_scheduled',
    trackable: true,
    confidence: 0.8,
  },
  {
    id: 'discusses-essential',
    verbs: ['discuss'],
    rest: /^that\b.*\b(?:essential|critical|crucial|vital|important|necessary)\b/,
    kind: 'need',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'met',
    verbs: list('meet gather convene reconvene assemble discuss consult exchange review hold join hear'),
    aspect: 'past',
    kind: 'meeting_held',
    trackable: false,
    confidence: 0.85,
  },
  {
    id: 'met-perfect',
    verbs: list('meet gather convene come discuss'),
    aspect: 'perfect',
    kind: 'meeting_held',
    trackable: false,
    confidence: 0.75,
  },
  {
    id: 'pledges-money',
    verbs: list('pledge mobilise mobilize contribute allocate donate disburse'),
    kind: 'pledge_finance',
    rest: MONEY,
    trackable: true,
    confidence: 0.85,
  },
  {
    id: 'will-give-money',
    verbs: list('provide invest raise increase deliver commit mobilise mobilize contribute allocate'),
    modal: /^(?:will|shall)$/,
    rest: MONEY,
    kind: 'pledge_finance',
    trackable: true,
    confidence: 0.7,
  },
  {
    id: 'commits-money',
    verbs: ['commit', 'agree', 'intend', 'be', 'aim'],
    rest: new RegExp(
      String.raw`^(?:committed )?to (?:provid|mobili[sz]|contribut|allocat|disburs|invest|rais|increas)(?:e|es|ing)\b${MONEY.source.slice(1)}`,
    ),
    kind: 'pledge_finance',
    trackable: true,
    confidence: 0.7,
  },
  {
    id: 'notes-drive',
    verbs: list('note welcome acknowledge recall'),
    rest: /\b(?:pledge drive|pledging (?:conference|drive|event)|replenishment)\b/,
    kind: 'pledge_finance',
    trackable: false,
    confidence: 0.6,
  },
];
