const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const MODALS = set('will shall can could may might must should would cannot won’t');
export const BE = set('is are was were am be been being');
export const HAVE = set('has have had');
export const DO = set('do does did');
export const DETERMINERS = set(
  'a an the this that these those our their its his her your my each every any some all both no such another other others more most many few several further additional new certain relevant appropriate much',
);
export const PREPOSITIONS = set(
  'of in on at to for by with from into through throughout across between among amongst within without under over against towards toward upon about around behind beyond during since until before after above below near via per despite regarding concerning including notwithstanding alongside amid as like unlike following pursuant',
);
export const RELATIVES = set('which who whom whose where whereby');
export const SUBORDINATORS = set(
  'because since although though unless while whereas whether when whenever if until once lest how why what wherever',
);
export const COORDINATORS = set('and or but yet nor');
export const ADVERBS = set(
  'also further again furthermore moreover therefore thus hence now not never always often already still then too together jointly today yesterday tomorrow once fully firmly particularly especially notably additionally likewise accordingly meanwhile consequently instead otherwise here there well even only just both ever soon henceforth thereby forthwith indeed ourselves themselves itself inter alia hereby thereafter nonetheless nevertheless furthermore collectively individually respectively equally similarly better longer very closely as',
);
/** Participles and -ed words that qualify a noun, whatever follows. */
export const PARTICIPLE_PREPOSITIONS = set('by with on to in at from for against as under through');

/** Whether a lower-case word is an adverb: listed, or in -ly and not a noun or adjective in -ly. */
export function isAdverb(word: string): boolean {
  if (ADVERBS.has(word)) return true;
  return (
    word.endsWith('ly') &&
    word.length > 4 &&
    !/^(?:family|supply|apply|rely|comply|reply|ally|assembly|anomaly|italy|july|early|daily|timely|friendly|likely|costly|deadly|orderly|elderly|multiply|monopoly|imply|holy|only|homely|lonely|lively|unfriendly)$/.test(
      word,
    )
  );
}
