import glosses from './messages.en.json' with { type: 'json' };

const TEXTS: Readonly<Record<string, string>> = glosses;

/**
 * What a rule says, in plain English, ending with a stop; a rule that stands on another ("will+action", "item-of:commits")
 * is told with it.
 */
export function glossOf(rule: string): string {
  const [, way, of] = /^(chapeau|item-of|goes-on):(.+)$/.exec(rule) ?? [];
  if (way && of) return `${TEXTS[`rule.${way}`] ?? ''} ${glossOf(of)}`.trim();
  const [base, link] = rule.split('+') as [string, string?];
  const own = TEXTS[`rule.${base}`] ?? base;
  return link ? `${TEXTS[`rule.${link}`] ?? ''} ${own}`.trim() : own;
}
