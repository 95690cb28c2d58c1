/** Those to whom a call, a request or a tasking is addressed, as the text names them; empty when it names none. */
export function addresseesOf(words: string): string[] {
  const flat = words.replace(/\s+/g, ' ');
  const match =
    /\b(?:urg|encourag|invit|request|task|instruct|direct|demand|remind|ask|call|mandat|appeal|exhort)\w*\s+(?:(?:once|again|upon|on|for|to|that|also|further|strongly)\s+)*((?:(?!\s(?:to|shall|must|should|will|who|which|that|in accordance|including|immediately|fully)\s)[^;:])+?)(?=,|\s(?:to|shall|must|should|will|who|which|that|in accordance|including|immediately|fully|cooperate|comply|cease)\s|$)/i.exec(
      flat,
    );
  const states =
    /\bthat\s+((?:all |the )?(?:Member )?States|[^,;]{3,60}?)\s+(?:shall|must|should|immediately|fully)\b/i.exec(flat);
  const found = (states?.[1] ?? match?.[1])?.trim();
  if (!found || found.length > 90 || /^\w+ing\b/.test(found)) return [];
  return [found.replace(/^(?:all|the|its|our|those|relevant) /i, '').replace(/^(?:the|relevant) /i, '')];
}
