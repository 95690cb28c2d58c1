/** The modules in their order: each may import those above it. `lines` stands for all lines of effort, which never meet. */
const ORDER = [
  'core',
  'store',
  'access',
  'communique',
  'concordance',
  'search',
  'notices',
  'members',
  'consent',
  'evidence',
  'commitments',
  'lines',
  'vigilance',
  'protection',
  'drafting',
  'meetings',
  'reports',
  'http',
  'cli',
] as const;

/** A place in the order: 0 is the top; undefined for what is no module. */
export function rankOf(module: string): number | undefined {
  const rank = (ORDER as readonly string[]).indexOf(module.split('/')[0] ?? '');
  return rank < 0 ? undefined : rank;
}

/** The module of a file below `src` (`lines/stabilization/pledge.ts` is of `lines/stabilization`); undefined for those beside them. */
export function moduleOf(path: string): string | undefined {
  const [first, second, ...rest] = path.split('/');
  if (first === undefined || second === undefined) return undefined;
  return first === 'lines' && rest.length > 0 ? `lines/${second}` : first;
}

/** Parts of a module that have a face of their own, so that who needs the one part does not load the other. */
const PARTS = ['communique/documents'];

/** The module whose face a specifier names (`#store`, `#lines/financial`), and whether it is the face for tests. */
export function faceOf(specifier: string): { module: string; isForTests: boolean } | undefined {
  const part = PARTS.find((name) => specifier === `#${name}`);
  if (part) return { module: part.split('/')[0] ?? '', isForTests: false };
  const match = /^#((?:lines\/)?[a-z-]+)(\/testing)?$/.exec(specifier);
  return match?.[1] ? { module: match[1], isForTests: match[2] !== undefined } : undefined;
}
