import { RESOLUTION_RULES } from './resolution-rules.ts';
import { MEETING_AND_MONEY_RULES } from './meeting-and-money-rules.ts';
import { GENERAL_AIM_RULES } from './general-aim-rules.ts';
import { APPRAISAL_RULES } from './appraisal-rules.ts';
import { CALL_RULES } from './call-rules.ts';
import { STANCE_RULES } from './stance-rules.ts';
import { COMPLETED_ACT_RULES } from './completed-act-rules.ts';
import { PROMISE_RULES } from './promise-rules.ts';
import type { Rule } from './rule.ts';

export type { Rule } from './rule.ts';
export { STATEMENT_RULES } from './statement-rules.ts';

/** Acts of the speakers themselves, the particular before the general. */
export const SPEAKER_RULES: readonly Rule[] = [
  ...RESOLUTION_RULES,
  ...MEETING_AND_MONEY_RULES,
  ...GENERAL_AIM_RULES,
  ...APPRAISAL_RULES,
  ...CALL_RULES,
  ...STANCE_RULES,
  ...COMPLETED_ACT_RULES,
  ...PROMISE_RULES,
];
