import { OWN_AGENTS, list } from './patterns.ts';
import type { Rule } from './rule.ts';

/** What the speakers ask of their own bodies and of others. First fit wins. */
export const CALL_RULES: readonly Rule[] = [
  {
    id: 'tasks-own-body',
    verbs: list('challenge task instruct direct mandate entrust charge request ask call invite encourage urge look'),
    rest: new RegExp(String.raw`^(?:on |upon |to |for )?${OWN_AGENTS.source.slice(1)}`),
    kind: 'tasking',
    trackable: true,
    confidence: 0.8,
  },
  {
    id: 'tasks',
    verbs: list('task instruct direct mandate entrust'),
    kind: 'tasking',
    trackable: true,
    confidence: 0.85,
  },
  {
    id: 'recommends',
    verbs: list('recommend propose suggest advise'),
    rest: /^(?:that|to)\b/,
    kind: 'call_on_others',
    trackable: false,
    confidence: 0.7,
  },
  { id: 'reminds', verbs: ['remind'], kind: 'call_on_others', trackable: false, confidence: 0.6 },
  {
    id: 'asks-for-service',
    verbs: ['ask', 'request'],
    rest: /\bto (?:provide|host|lend|serve|assist|act as|facilitate|second)\b/,
    kind: 'tasking',
    trackable: true,
    confidence: 0.55,
  },
  {
    id: 'calls-on',
    verbs: list('urge encourage invite request ask demand appeal press exhort implore insist warn'),
    kind: 'call_on_others',
    trackable: false,
    confidence: 0.9,
  },
  {
    id: 'calls-upon',
    verbs: ['call'],
    rest: /^(?:on|upon|for|once|again)\b/,
    kind: 'call_on_others',
    trackable: false,
    confidence: 0.92,
  },
  {
    id: 'repeats-call',
    verbs: list('reiterate repeat renew reaffirm join echo support'),
    rest: /^(?:(?:our|its|their|the|strong|previous|earlier) )*(?:call|calls|demand|appeal|request)\b/,
    kind: 'call_on_others',
    trackable: false,
    confidence: 0.85,
  },
  {
    id: 'importance-of-others-acting',
    verbs: list('emphasize emphasise stress underline underscore highlight reiterate'),
    rest: /^the (?:\w+ )?(?:importance|need|necessity) (?:of|for) (?:the |all )?(?:governments?|authorities|(?:member )?states|all parties|countries)\b.*\w+ing\b/,
    kind: 'call_on_others',
    trackable: true,
    confidence: 0.7,
  },
];
