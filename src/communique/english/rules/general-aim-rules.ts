import { TO_ACT, list } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Means and aims so general that nothing could show them done; bodies that act for the speakers. First fit wins. */
export const GENERAL_AIM_RULES: readonly Rule[] = [
  {
    id: 'uses-all-means',
    verbs: list('utilize utilise use consider employ leverage'),
    rest: /^(?:to (?:use|utili[sz]e|employ) )?(?:all|every|the full (?:range|spectrum|set)) /,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.6,
    modal: /./,
  },
  {
    id: 'intends-all-means',
    verbs: list('intend commit plan continue'),
    rest: /^to (?:use|utili[sz]e|employ|using|utili[sz]ing) (?:all|every|the full)\b/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.6,
  },
  {
    id: 'body-will-state',
    verbs: list('be have require help depend include reflect need become allow enable contribute result bring lead'),
    modal: /^(?:will|shall)$/,
    subject: 'own_body',
    rest: /^(?!(?:committed|ready)\b)/,
    kind: 'fact_claim',
    trackable: false,
    confidence: 0.5,
  },
  {
    id: 'is-committed-to-all-means',
    verbs: ['be', 'remain'],
    rest: /^(?:committed|determined) to (?:us(?:e|ing)|employ(?:ing)?|utili[sz](?:e|ing)|tak(?:e|ing)) (?:all|every|any)\b/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.7,
  },
  { id: 'challenges-own', verbs: ['challenge'], kind: 'tasking', trackable: true, confidence: 0.5 },
  {
    id: 'embraces',
    verbs: list('embrace share cherish uphold champion defend'),
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.55,
  },
  {
    id: 'affirms-commitment-to-act',
    verbs: ['affirm', 'declare'],
    rest: new RegExp(String.raw`^(?:our|their|its) (?:\w+ ){0,2}(?:determination|desire|resolve|intention) ${TO_ACT}`),
    kind: 'commitment',
    trackable: true,
    confidence: 0.6,
  },
  {
    id: 'affirms-ready',
    verbs: list('affirm reaffirm reiterate underline stress'),
    rest: /^(?:that )?(?:we|they|it) (?:stand|are|is|remain) (?:ready|prepared|committed|determined) to\b/,
    kind: 'commitment',
    trackable: true,
    confidence: 0.6,
  },
];
