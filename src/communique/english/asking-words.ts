/** Verbs that ask, direct or lay down, with what joins them to those asked. */
export const ASKING = new RegExp(
  [
    String.raw`\b(?:urg(?:e|es|ed|ing)|encourag(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|request(?:s|ed|ing)?|ask(?:s|ed|ing)?`,
    String.raw`implor(?:e|es)|exhort(?:s|ed|ing)?|instruct(?:s|ed|ing)?|direct(?:s|ed)|task(?:s|ed)|mandat(?:es|ed)|demand(?:s|ed|ing)?`,
    String.raw`authori[sz]e[sd]?|entrust(?:s|ed)?|remind(?:s|ed|ing)?|advis(?:e|es)|recommend(?:s|ing)?(?: to)?|propos(?:e|es)(?= that\b)`,
    String.raw`(?:affirm|agree|decide|declare|determine|emphasi[sz]e|reaffirm|stresse?|underline|underscore)[sd]?(?= that\b)`,
    String.raw`call(?:s|ed|ing)? (?:once again |again |also )?(?:upon|on|for)|appeal(?:s|ed|ing)? (?:once again |again |also )?(?:to|upon|for)`,
    String.raw`draw(?:s|ing)? the attention of|(?<=\band )upon)\b(?:\s*:)?\s+`,
  ].join('|'),
  'gi',
);

/** Words behind which such a verb asks nobody: an infinitive, a passive, a relative clause. */
export const NO_ASKING = /\b(?:to|not|is|are|be|been|was|were|this|that|which|who)(?: \p{L}+ly)? $/iu;
/** Words behind which it is a noun ("the request"); a call or an appeal may be one and still ask ("its call upon States"). */
export const NOUN = /\b(?:the|its|their|our|a)(?: \p{L}+)? $/iu;
export const ASKS_AS_NOUN = /^(?:call|appeal)/i;

/** Verbs whose asking binds least: who is only encouraged or invited has promised nothing. */
export const MILD = /^(?:encourag|invit|recommend|advis|draw)/i;

/** Asks for a thing, not somebody: those asked stand behind "by" or "between", if anywhere. */
export const FOR_A_THING = /\bfor\s+$/i;

/** Those who shall do what is asked for ("efforts by …", "talks between …"). */
export const AGENTS = /\b(?:by|between|among|amongst|on the part of)\s+(.*)$/i;

/** Where those asked are over: before a stop, "that", a modal, or "to" and a verb. */
export const ENDS_NAMES =
  /[:;]|\.(?=\s|$)|\s(?:that|shall|must|should|will)\s|\s(?:also )?to (?:not )?(?:\p{L}+ly )?([\p{L}-]+)/giu;

/** What follows is no addressee: how, where or with whom those asked are to act. */
export const INSERTION =
  /^(?:\(|including\b|in\b|with\b|through\b|at\b|on\b|by\b|for\b|under\b|without\b|within\b|while\b|when\b|where\b|if\b|as (?!well as)|inter alia|acting\b|having\b|taking\b|bearing\b|subject\b|pursuant\b|consistent\b|also\b|once again\b|further\b|together with\b|\p{L}+ly\b)/iu;
/** An insertion with names of its own, which may run over commas. */
export const COMPANY = /\b(?:with|including)\b/i;

/** What joins one name to the next. */
export const JOINT = /,? (?:and(?:\/or)?|or|as well as|together with) (?:also |in particular |(?:up)?on |to )?/i;

/** A clause that begins with those who are bound or asked: "States Parties shall …", "Governments are invited to …". */
export const BOUND =
  /^(?:that )?((?:(?!\b(?:shall|must|should|will|are|is|be)\b)[^.;:])+?),? (?:(shall|must|should)|(?:are|is|be) (?:\p{L}+ly |also |further )?(asked|called upon|encouraged|instructed|invited|obliged|requested|required|tasked|urged) to)\b/iu;
