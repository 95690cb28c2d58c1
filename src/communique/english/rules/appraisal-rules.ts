import { list } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Welcome, thanks, concern, condemnation. First fit wins. */
export const APPRAISAL_RULES: readonly Rule[] = [
  {
    id: 'welcomes-member',
    verbs: list('welcome congratulate'),
    rest: /\b(?:new(?:est)? members?|joining|accession (?:of|by)|as (?:a |an |its |our |the )?(?:[\w-]+ ){0,5}members?\b|admission|membership of)\b/,
    kind: 'membership_change',
    trackable: false,
    confidence: 0.85,
  },
  {
    id: 'joins',
    verbs: ['join'],
    rest: /\b(?:coalition|initiative|group|partnership|alliance)\b/,
    kind: 'membership_change',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'notes-with-concern',
    verbs: list(
      'follow note express recognise recognize acknowledge remain be reiterate reaffirm share take voice observe',
    ),
    rest: /^(?:that )?(?:(?:its|our|their|with|at|about|deep|deeply|grave|gravely|gravest|serious|seriously|strong|strongly|continued|continuing|profound|utmost|shared|particularly|extremely|increasingly|the|this|very) )*(?:concern(?:s|ed|ing)?|alarm(?:ed)?|outrage(?:d)?|regret|distress(?:ed)?|troubled|worried|dismay|sorrow|disappointment)\b|\bof (?:grave|serious|deep) concern\b/,
    kind: 'concern',
    trackable: false,
    confidence: 0.9,
  },
  { id: 'regrets', verbs: list('regret lament mourn'), kind: 'concern', trackable: false, confidence: 0.8 },
  {
    id: 'is-appalled',
    verbs: ['be', 'remain', 'stand'],
    rest: /^(?:appalled|horrified|outraged|disgusted|shocked)\b/,
    kind: 'condemnation',
    trackable: false,
    confidence: 0.75,
  },
  {
    id: 'condemns',
    verbs: list('condemn deplore denounce reject repudiate oppose decry'),
    kind: 'condemnation',
    trackable: false,
    confidence: 0.93,
  },
  {
    id: 'condemnation-again',
    verbs: list('reiterate express reaffirm'),
    rest: /^(?:its|our|their) (?:\w+ ){0,2}(?:condemnation|outrage|opposition|rejection)/,
    kind: 'condemnation',
    trackable: false,
    confidence: 0.85,
  },
  {
    id: 'thanks',
    verbs: list('welcome commend applaud appreciate thank congratulate praise hail salute celebrate'),
    kind: 'welcome',
    trackable: false,
    confidence: 0.92,
  },
  {
    id: 'expresses-thanks',
    verbs: list('express extend reiterate pay offer convey note take acknowledge'),
    rest: /^(?:note )?(?:with )?(?:(?:its|our|their|his|her|deep|sincere|profound|warm|heartfelt|strong|great|special|the) )*(?:appreciation|gratitude|thanks|congratulations|tribute|condolences|admiration|satisfaction)\b/,
    kind: 'welcome',
    trackable: false,
    confidence: 0.9,
  },
  {
    id: 'is-glad',
    verbs: ['be'],
    rest: /^(?:pleased|grateful|encouraged|glad|proud|heartened|thankful|delighted)\b/,
    kind: 'welcome',
    trackable: false,
    confidence: 0.8,
  },
];
