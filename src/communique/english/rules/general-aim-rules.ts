import { list } from './patterns.ts';
import type { Rule } from './rule.ts';

/** Means and aims so general that nothing could show them done; bodies that act for the speakers. First fit wins. */
export const GENERAL_AIM_RULES: readonly Rule[] = [
  {
    id: 'is-asked-to',
    verbs: list('encourage urge invite request ask call task instruct direct mandate be'),
    aspect: 'passive',
    subject: 'own_body',
    rest: /^(?:upon |on )?(?:to|with)\b/,
    kind: 'tasking',
    trackable: true,
    confidence: 0.65,
  },
  {
    id: 'members-are-asked-to',
    verbs: list('encourage urge invite request ask call be'),
    subject: 'speaker',
    text: /^(?!we\b).*\b(?:is|are|were|was) (?:also |further |strongly )?(?:encouraged|urged|invited|requested|asked|called upon) to\b/,
    kind: 'tasking',
    trackable: true,
    confidence: 0.6,
  },
  {
    id: 'was-agreed-that',
    verbs: ['agree', 'decide'],
    aspect: 'passive',
    rest: /^that\b.*\b(?:would|will|shall|should)\b/,
    kind: 'commitment',
    trackable: true,
    confidence: 0.6,
  },
  {
    id: 'all-means',
    verbs: list('intend commit plan continue be remain'),
    rest: /^(?:committed |determined |ready )?to (?:us(?:e|ing)|utili[sz](?:e|ing)|employ(?:ing)?|tak(?:e|ing)) (?:all|every|any|the full)\b/,
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.65,
  },
  {
    id: 'embraces',
    verbs: list('embrace share cherish uphold champion defend'),
    kind: 'reaffirmation',
    trackable: false,
    confidence: 0.55,
  },
];
