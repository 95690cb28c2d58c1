const WORDS =
  'the parties agreed to review what each had promised and found much still undone while others asked for more time before any new step could follow so that rivers lakes forests harbours roads schools clinics markets might again serve people who live there'.split(
    ' ',
  );

/** A passage of made-up sentences, always the same for a number, none like another. */
export function passage(number: number, sentences: number): string {
  let state = number * 7919 + 17;
  const draw = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const written = Array.from({ length: sentences }, () => {
    const words = Array.from({ length: 8 + draw(20) }, () => WORDS[draw(WORDS.length)] as string);
    const sentence = words.join(' ');
    return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
  });
  return written.join(' ');
}
