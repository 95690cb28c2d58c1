/** English spellings that are brought together, so that a table needs only one of them. */
const SAME_SPELLING: Readonly<Record<string, string>> = {
  organisation: 'organization',
  organisations: 'organizations',
  programme: 'program',
  programmes: 'programs',
  centre: 'center',
  centres: 'centers',
  defence: 'defense',
  labour: 'labor',
  stabilisation: 'stabilization',
  mobilisation: 'mobilization',
  criminalisation: 'criminalization',
};

const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };
const NOT_ASCII = /[^\u0020-\u007f]/;

/** Lower case, without accents or the dots of abbreviations, in one spelling. */
export function foldEnglish(word: string): string {
  const lower = word.includes('.') ? word.replaceAll('.', '').toLowerCase() : word.toLowerCase();
  const plain = NOT_ASCII.test(lower)
    ? lower
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[øłđıßæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    : lower;
  return SAME_SPELLING[plain] ?? plain;
}
