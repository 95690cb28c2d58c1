import { list } from './patterns.ts';
import type { Rule } from './rule.ts';

/** What the speakers promise, and what they only say they must or could do. First fit wins. */
export const PROMISE_RULES: readonly Rule[] = [
  { id: 'must', verbs: ['*'], modal: /^(?:must|should|need)$/, kind: 'need', trackable: false, confidence: 0.7 },
  {
    id: 'will-stand',
    verbs: list('stand remain stay'),
    modal: /^(?:will|shall)$/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.7,
  },
  {
    id: 'will-continue-to-stand',
    verbs: ['continue'],
    rest: /^to (?:stand|be (?:united|guided)|remain|believe|recogni[sz]e|face|enjoy|condemn|recall)\b/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.75,
  },
  { id: 'will', verbs: ['*'], modal: /^(?:will|shall)$/, kind: 'commitment', trackable: true, confidence: 0.85 },
  {
    id: 'can',
    verbs: ['*'],
    modal: /^(?:can|could|may|might|would|cannot)$/,
    kind: 'fact_claim',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'commits-to-value',
    verbs: ['commit', 'pledge', 'dedicate', 'rededicate', 'recommit'],
    rest: /^(?:ourselves |themselves |itself )?to (?:the |our |their |its |a )?(?:values?|principles?|goals?|objectives?|ideals?|multilateralism|peace|democracy|freedom|rule of law)\b/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'commits',
    verbs: list('commit recommit pledge promise undertake vow dedicate rededicate'),
    kind: 'commitment',
    trackable: true,
    confidence: 0.88,
  },
  {
    id: 'intends',
    verbs: list('intend offer expect plan aim seek strive endeavour endeavor aspire resolve propose hope want work'),
    rest: /^(?:\w+ )?(?:to|towards?|for)\b/,
    kind: 'commitment',
    trackable: true,
    confidence: 0.8,
  },
  { id: 'continues', verbs: ['continue', 'keep', 'proceed'], kind: 'commitment', trackable: true, confidence: 0.75 },
  { id: 'has-done', verbs: ['*'], aspect: 'perfect', kind: 'fact_claim', trackable: false, confidence: 0.75 },
  {
    id: 'is-undergoing',
    verbs: list('face see experience witness live enter grow become pass'),
    aspect: 'progressive',
    kind: 'fact_claim',
    trackable: false,
    confidence: 0.6,
  },
  { id: 'is-doing', verbs: ['*'], aspect: 'progressive', kind: 'commitment', trackable: true, confidence: 0.6 },
  {
    id: 'operates',
    verbs: ['operate', 'act', 'work'],
    rest: /\b(?:at the (?:request|invitation)|with the consent|in full respect)\b/,
    kind: 'principle',
    trackable: false,
    confidence: 0.7,
  },
];
