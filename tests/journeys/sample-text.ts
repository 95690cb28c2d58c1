/** A communiqué of a coalition that does not exist, in our own words, with every build that the reading room must set. */
export const SAMPLE = `Lisbon Communiqué of the Estuary Compact

Lisbon, 4 May 2021

1. The Ministers of the Estuary Compact met today in Lisbon at the invitation of Portugal. They affirmed that the protection of civilians comes before every other aim of the Compact and that international law must be upheld under all circumstances. They welcomed Kenya as a new member.

Recovery of the river towns

2. The Ministers committed to rebuilding the water works of the nine river towns by June 2022, upon the request and prior consent of the countries concerned. Italy pledged forty million euros to the recovery and stabilization of these towns. The Ministers expressed their concern about the families who are still away from their homes.

3. The Ministers tasked the working groups to:

(a) map the damaged clinics within 120 days;

(b) propose common rules against the smuggling of stolen cargo, in full respect of international law.

The open sea

4. The Ministers condemned the attacks on ferries of last winter. Members will share information on the vessels of smugglers with law enforcement authorities through INTERPOL, and will report on what was shared every year. The Ministers urged shipping companies to keep their logs open to inspection.

5. The Ministers will counter false propaganda about the river towns online before the end of 2021. The Compact stands with the people of the estuary in support of a lasting political settlement.

6. The Ministers will hold their next meeting in Nairobi by 30 June 2022, circumstances pending.
`;

/** The day of the text, and what its numbers begin with. */
export const SAMPLE_DATE = '2021-05-04';
