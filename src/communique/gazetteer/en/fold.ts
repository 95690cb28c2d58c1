/** English spellings that are brought together, so that a table needs only one of them. */
const SAME_SPELLING: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Lower case, without accents or the dots of abbreviations, in one spelling. */
export function foldEnglish(word: string): string {
  const lower = word.includes('.') ? word.replaceAll('.', '').toLowerCase() : word.toLowerCase();
  const plain = isAscii(lower) ? lower : withoutAccents(lower);
  return SAME_SPELLING.get(plain) ?? plain;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}

function withoutAccents(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[øłđıßæœ]/g, (letter) => UNDECOMPOSED[letter] ?? letter);
}
