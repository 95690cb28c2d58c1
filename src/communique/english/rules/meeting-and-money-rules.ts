import { MEETING, MONEY, list } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Meetings promised and held, money promised. First fit wins. */
export const MEETING_AND_MONEY_RULES: readonly Rule[] = [
  {
    id: 'meeting-will-be-held',
    verbs: list('agree decide announce confirm note recall be hold host convene take'),
    rest: new RegExp(
      String.raw`^(?:that )?.*(?:${MEETING.source}.*\bw(?:ill|ould) (?:be (?:held|convened|hosted)|take place)|\bw(?:ill|ould) (?:convene|meet|reconvene))\b`,
    ),
    kind: 'meeting_scheduled',
    trackable: true,
    confidence: 0.75,
  },
  {
    id: 'promises-meeting',
    verbs: list(
      'reaffirm intend plan agree decide look commit announce resolve confirm hold host co-host organize organise convene meet reconvene gather',
    ),
    text: new RegExp(
      String.raw`\b(?:to|will|shall) (?:\w+ly |also |then )?(?:(?:meet|meeting|reconvene|reconvening|gather)\b|(?:hold|holding|host|hosting|convene|convening|organi[sz]e|organi[sz]ing|co-host)\b.*${MEETING.source})`,
    ),
    kind: 'meeting_scheduled',
    trackable: true,
    confidence: 0.85,
  },
  {
    id: 'met',
    verbs: list(
      'meet gather convene reconvene assemble discuss consult exchange review hold join hear visit brief pay',
    ),
    aspect: 'past',
    rest: /^(?!that\b|tribute\b)/,
    kind: 'meeting_held',
    trackable: false,
    confidence: 0.85,
  },
  {
    id: 'meets-now',
    verbs: ['gather', 'convene', 'assemble'],
    subject: 'speaker',
    modal: /^$/,
    kind: 'meeting_held',
    trackable: false,
    confidence: 0.7,
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
    id: 'gives-money',
    verbs: list(
      'pledge announce mobilise mobilize contribute allocate donate disburse provide invest raise increase deliver commit offer agree intend aim be',
    ),
    rest: new RegExp(
      String.raw`^(?:committed )?(?:to (?:provid|mobili[sz]|contribut|allocat|disburs|invest|rais|increas)(?:e|es|ing)\b)?(?:${MONEY.source.slice(1)}|(?:(?!\bthat\b|\bto\b).){0,60}\b(?:contributions?|grants?|loans?|credit lines?|donations?|scholarships?) (?:of|a year|to|for|amounting)\b)`,
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
