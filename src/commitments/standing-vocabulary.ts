import type { Gate, Kind } from '#communique';
import type { Theme } from './schema.ts';

/** What makes a provision a standing position of a theme. */
export interface ThemeEntry {
  theme: Exclude<Theme, 'other'>;
  /** phrases, by language, in lower case; a star stands for any ending of a word, spaces for any white space */
  phrases: { en: readonly string[]; fr: readonly string[]; ar: readonly string[] };
  /** a gate of this type says so too */
  gate?: Gate['type'];
  /** this kind says so by itself */
  kind?: Kind;
}

/** Kinds that bind what follows whenever they are not a promise with an end. */
export const BINDING_KINDS: ReadonlySet<Kind> = new Set([
  'principle',
  'need',
  'call_on_others',
  'obligation',
  'pledge_finance',
]);

/** Kinds that bind only where their words or gates name a theme. */
export const STATED_KINDS: ReadonlySet<Kind> = new Set(['reaffirmation', 'commitment']);

/** Kinds that bind only where a gate names a theme: a basis told as a fact ("operates at the request of"). */
export const TOLD_KINDS: ReadonlySet<Kind> = new Set(['fact_claim']);

/** Themes in order of precedence: the particular before the general. */
export const THEME_ENTRIES: readonly ThemeEntry[] = [
  {
    theme: 'humane_treatment',
    phrases: {
      en: ['humane*', 'fair trial', 'due process', 'ill-treatment', 'torture*'],
      fr: [
        'humain* en toutes circonstances',
        'traité* avec humanité',
        'traitement* humain*',
        'procès équitable*',
        'torture*',
      ],
      ar: ['معاملة إنسانية', 'المعاملة الإنسانية', 'محاكمة عادلة', 'المحاكمة العادلة', 'التعذيب'],
    },
  },
  {
    theme: 'civilians',
    phrases: {
      en: [
        'protection of civilian*',
        'protect* civilian*',
        'civilian* casualt*',
        'civilian harm',
        'harm to civilian*',
        'safety of civilian*',
        'civilian population*',
        'civilians first',
        'civilians must be protected',
      ],
      fr: ['protection des civil*', 'protection des populations civiles', 'protéger les civil*', 'victimes civiles'],
      ar: ['حماية المدنيين', 'سلامة المدنيين'],
    },
  },
  {
    theme: 'consent',
    gate: 'consent_of_state',
    phrases: {
      en: [
        'at the request of',
        'upon the request',
        'at the invitation of the government',
        'consent of',
        'prior consent',
        'host state*',
        'host nation*',
        'host government*',
      ],
      fr: ['à la demande d*', 'consentement *', "à l'invitation du gouvernement", 'pays hôte*', "état* d'accueil"],
      ar: ['بناء على طلب', 'بناءً على طلب', 'موافقة مسبقة', 'بموافقة', 'الدولة المضيفة'],
    },
  },
  {
    theme: 'programme',
    kind: 'pledge_finance',
    phrases: {
      en: ['pledge drive*', 'pledging drive*', 'funding drive*', 'pledging campaign*'],
      fr: ['appel* aux contributions', 'campagne* de contributions', 'appel* de fonds'],
      ar: ['حملة التعهدات', 'حملة جمع التعهدات', 'حملة تعهدات'],
    },
  },
  {
    theme: 'vigilance',
    phrases: {
      en: ['vigilan*', 'watchful*', 'resurgen*', 're-emerg*', 'reemerg*', 'security vacuum*'],
      fr: ['vigilan*', 'résurgence*', 'réapparition*', 'vide* sécuritaire*', 'vide* de sécurité'],
      ar: ['اليقظة', 'يقظ*', 'عودة ظهور', 'فراغ أمني'],
    },
  },
  {
    theme: 'law',
    gate: 'law',
    phrases: {
      en: [
        'international law',
        'humanitarian law',
        'human rights law',
        'rule of law',
        'under all circumstances',
        'legal obligation*',
        'obligations under',
      ],
      fr: ['droit international', 'droit humanitaire', "droits de l'homme", 'état de droit', 'en toutes circonstances'],
      ar: ['القانون الدولي', 'القانون الإنساني', 'حقوق الإنسان', 'سيادة القانون', 'في جميع الظروف'],
    },
  },
];
