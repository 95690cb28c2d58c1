const list = (words: string) => words.trim().split(/\s+/);

/** Nouns under which states are addressed, alone or as a group, with those who govern them. Lower case, as printed. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  list(`
authorities countries country government governments legislators legislatures ministers ministries ministry nation nations
parliament parliaments parties party signatories state states
`),
);

/** Nouns of bodies and offices of the United Nations and of the text's own authors; the Organization's agencies by name. */
export const UN_NOUNS: ReadonlySet<string> = new Set(
  list(`
assembly board bureau chair chairman chairperson co-chairs commission commissioner committee committees conference coordinator council
director director-general envoy experts facilitator group ombudsperson panel president rapporteur rapporteurs registrar
representative secretariat secretary secretary-general team tribunal under-secretary-general
`),
);

/** Bodies that may be of the United Nations or not: what stands around the noun tells. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  list(`
agencies agency bank banks bodies body centre center department departments division entities entity facility fund funds institute
institution institutions mission missions office offices organ organs organisation organisations organization organizations
programme programmes program programs system force
`),
);

/** Marks a body as one of the United Nations. */
export const UN_MARK =
  /\b(?:united nations|un|unesco|unicef|undp|unep|unfpa|unhcr|unodc|unaids|unctad|unido|unami|unama|who|ilo|fao|wfp|iaea|icao|imo|itu|iom|wipo|ohchr|ocha|world health organi[sz]ation|world bank|international monetary fund|imf|international labour organi[sz]ation|food and agriculture organi[sz]ation|world food programme|international bureau of education|ibe|world trade organi[sz]ation|specialized agencies|specialised agencies)\b/i;

/** Nouns of all others: business, science, society, persons, and bodies made of bodies. */
export const OTHER_NOUNS: ReadonlySet<string> = new Set(
  list(`
academia actors association associations business businesses charities churches citizens communities companies corporations donor
donors educators employers enterprises families foundation foundations groups individuals industries industry
initiative initiatives journalists manufacturers media networks ngos operators parents partner partners partnership
partnerships people peoples philanthropies platforms producers professionals providers public researchers scholars schools
scientists sector society stakeholders students suppliers teachers union unions universities volunteers women workers
youth
`),
);

/** Persons who stand for those whose members or heads they are; alone, for states. */
export const OF_OTHERS = /^(?:.*\s)?(?:members|leaders|heads|representatives)(?:\s+of\s+(.*))?$/i;

/** "The international community" is no body: it means the states together. */
export const COMMUNITY_OF_STATES =
  /\b(?:international|world|global|donor) community\b|\bcommunity of (?:nations|states)\b/i;

/** Makes of "parties" those who fight, not those who signed. */
export const WARRING = /\b(?:conflict|hostilities|belligerents?|warring|armed|militias?|rebels?|terrorists?)\b/i;
