/** A sentence of our own, the date of the text that it stands in, and what a careful reader takes its deadline to be. */
export interface DeadlineRow {
  date: string;
  sentence: string;
  /** null when the sentence sets no deadline */
  phrase: string | null;
  /** last day that still counts as on time; null when no day can be told */
  iso: string | null;
}

const row = (date: string, sentence: string, phrase: string | null, iso: string | null = null): DeadlineRow => ({
  date,
  sentence,
  phrase,
  iso,
});

/** Sentences with their deadlines, by family. The year 2021 rows stand before, the others after a leap year. */
export const DEADLINE_TABLE: readonly DeadlineRow[] = [
  // a named day, month or year
  row('2021-06-28', 'The Members will convene again by June 2022.', 'by June 2022', '2022-06-30'),
  row('2021-06-28', 'Each donor will confirm its share by 30 June 2022.', 'by 30 June 2022', '2022-06-30'),
  row('2021-06-28', 'Each donor will confirm its share by June 30, 2022.', 'by June 30, 2022', '2022-06-30'),
  row('2023-03-01', 'The register will be open by February 2024.', 'by February 2024', '2024-02-29'),
  row('2021-06-28', 'We will halve the backlog by 2030.', 'by 2030', '2030-12-31'),
  row('2021-06-28', 'We will end the practice by 2025 at the latest.', 'by 2025 at the latest', '2025-12-31'),
  row('2021-06-28', 'The fund closes no later than 31 March 2023.', 'no later than 31 March 2023', '2023-03-31'),
  row('2021-06-28', 'Returns are due on or before 15 September 2021.', 'on or before 15 September 2021', '2021-09-15'),
  row('2021-06-28', 'The Forum is to be held on 11-13 October 2021.', 'on 11-13 October 2021', '2021-10-13'),
  row('2021-06-28', 'A vote is to be held on 24 December.', 'on 24 December', '2021-12-24'),
  row('2021-06-28', 'The mission will be complete by March.', 'by March', '2022-03-31'),
  row('2021-06-28', 'We will open two offices in 2022.', 'in 2022', '2022-12-31'),
  row('2021-06-28', 'Accounts are due by 2021-11-05.', 'by 2021-11-05', '2021-11-05'),
  row('2021-06-28', 'Accounts are due by 13/04/2022.', 'by 13/04/2022', '2022-04-13'),
  row('2021-06-28', 'Accounts are due by 03/04/2022.', 'by 03/04/2022', null),
  // part of a month, quarter, year or decade
  row('2021-06-28', 'The law will be amended before the end of 2023.', 'before the end of 2023', '2023-12-31'),
  row('2021-06-28', 'The centre will be staffed by the end of the year.', 'by the end of the year', '2021-12-31'),
  row('2021-06-28', 'The centre will be staffed by the end of this year.', 'by the end of this year', '2021-12-31'),
  row('2021-06-28', 'The centre will be staffed by the end of next year.', 'by the end of next year', '2022-12-31'),
  row('2021-06-28', 'The centre will be staffed by year-end.', 'by year-end', '2021-12-31'),
  row('2021-06-28', 'All posts will be filled by end-2022.', 'by end-2022', '2022-12-31'),
  row('2021-06-28', 'All posts will be filled by the end of August 2021.', 'by the end of August 2021', '2021-08-31'),
  row('2021-06-28', 'All posts will be filled by mid-2023.', 'by mid-2023', '2023-06-30'),
  row('2021-06-28', 'All posts will be filled by early 2024.', 'by early 2024', '2024-03-31'),
  row('2021-06-28', 'All posts will be filled by late 2024.', 'by late 2024', '2024-12-31'),
  row('2021-06-28', 'We will review it in the first half of 2023.', 'in the first half of 2023', '2023-06-30'),
  row('2021-06-28', 'We will review it in Q3 2024.', 'in Q3 2024', '2024-09-30'),
  row(
    '2021-06-28',
    'It will report by the first quarter of next year.',
    'by the first quarter of next year',
    '2022-03-31',
  ),
  row('2021-06-28', 'We will do so in this decade.', 'in this decade', '2030-12-31'),
  row('2021-06-28', 'We will do so by the end of the decade.', 'by the end of the decade', '2030-12-31'),
  row('2021-06-28', 'The grid will be clean in the 2030s.', 'in the 2030s', '2039-12-31'),
  row('2021-06-28', 'The grid will be clean by mid-century.', 'by mid-century', '2050-12-31'),
  // seasons, by the solstice or equinox that ends them
  row('2021-06-28', 'The directors will meet in Oslo in the fall of 2021.', 'in the fall of 2021', '2021-12-21'),
  row('2021-06-28', 'The taskforce will report back this autumn.', 'this autumn', '2021-12-21'),
  row('2021-06-28', 'The taskforce will report back in the Autumn.', 'in the Autumn', '2021-12-21'),
  row('2021-06-28', 'The taskforce will report back next spring.', 'next spring', '2022-06-21'),
  row('2023-09-21', 'The pipeline will run by summer 2024.', 'by summer 2024', '2024-09-22'),
  row('2022-12-21', 'Shelters will stand by the winter of 2022-23.', 'by the winter of 2022-23', '2023-03-20'),
  // lengths of time
  row('2014-08-15', 'The Team shall report within 120 days.', 'within 120 days', '2014-12-13'),
  row(
    '2014-08-15',
    'States shall report within 30 days of the adoption of this resolution.',
    'within 30 days of the adoption of this resolution',
    '2014-09-14',
  ),
  row('2014-08-15', 'The bank shall answer within 60 days of receipt.', 'within 60 days of receipt', null),
  row('2021-08-31', 'A plan will be tabled within six months.', 'within six months', '2022-02-28'),
  row('2021-06-28', 'A plan will be tabled within 24 hours.', 'within 24 hours', '2021-06-29'),
  row('2021-06-28', 'The banks will lend more over the next five years.', 'over the next five years', '2026-06-28'),
  row(
    '2014-08-15',
    'The panel is renewed for a period of twelve months.',
    'for a period of twelve months',
    '2015-08-15',
  ),
  row('2014-12-17', 'The passage is extended until 10 January 2016.', 'until 10 January 2016', '2016-01-10'),
  row('2021-06-28', 'Aid will be kept up through to 2025.', 'through to 2025', '2025-12-31'),
  row('2021-06-28', 'We will train them between 2022 and 2025.', 'between 2022 and 2025', '2025-12-31'),
  row('2021-06-28', 'We will hold exercises in 2023 and 2024.', 'in 2023 and 2024', '2024-12-31'),
  row(
    '2014-08-15',
    'The Secretary shall report 30 days after the adoption and every 60 days thereafter.',
    '30 days after the adoption',
    '2014-09-14',
  ),
  row('2021-06-28', 'The team will answer within 10 working days.', 'within 10 working days', '2021-07-12'),
  // meetings and other events
  row('2021-06-28', 'Plans will be filed no later than COP26.', 'no later than COP26', null),
  row('2021-06-28', 'Plans will be filed no later than the next summit.', 'no later than the next summit', null),
  row('2021-06-28', 'We will take stock at the next ministerial.', 'at the next ministerial', null),
  row(
    '2021-06-28',
    'Officials will agree a list ahead of the Conference on Ocean Health in October 2022.',
    'ahead of the Conference on Ocean Health in October 2022',
    '2022-10-31',
  ),
  row('2021-06-28', 'We will take stock before the next session.', 'before the next session', null),
  // acts that come back
  row('2021-06-28', 'The group will report annually.', 'annually', null),
  row('2021-06-28', 'The group will report every 60 days.', 'every 60 days', null),
  // haste without a day
  row('2021-06-28', 'We will publish the list as soon as possible.', 'as soon as possible', null),
  row('2021-06-28', 'A call for offers will follow shortly.', 'shortly', null),
  row('2021-06-28', 'States shall hand them over without delay.', 'without delay', null),
  row('2021-06-28', 'We will visit the region in the coming months.', 'in the coming months', null),
  row('2021-06-28', 'We will visit the region in the coming weeks.', 'in the coming weeks', null),
  row('2021-06-28', 'We will open a second port in the very near term.', 'in the very near term', null),
  row('2021-06-28', 'We will share the doses as fast as possible.', 'as fast as possible', null),
  row('2021-06-28', 'We will double our share for this period.', 'for this period', null),
  row('2021-06-28', 'We ask the Treasurers to urgently examine the gap.', 'urgently', null),
  // a length of time from another event
  row(
    '2021-06-28',
    'They will review it six months after the renewal of the mandate.',
    'six months after the renewal',
    null,
  ),
  row('2021-06-28', 'We will look again at the Summit in four years.', 'at the Summit in four years', '2025-12-31'),
  row(
    '2021-06-28',
    'Pledges will be made at the Oslo Seeds for Growth Summit later this year.',
    'at the Oslo Seeds for Growth Summit later this year',
    '2021-12-31',
  ),
  // no deadline
  row('2021-06-28', 'The camp has stood there since 2014.', null),
  row('2021-06-28', 'The statute was adopted in 2015.', null),
  row('2021-06-28', 'They recalled the raid on 12 June 2014.', null),
  row('2021-06-28', 'The Council recalled its resolution 2254 (2015).', null),
  row('2021-06-28', 'They stand by the 2030 Agenda.', null),
  row('2021-06-28', 'They praised the 2021 Pledge Drive.', null),
  row('2021-06-28', 'We will align our lending with a clean grid by 2040.', null),
  row('2021-06-28', 'Donors will close the gap for 2022.', null),
  row('2021-06-28', 'We will back the register that Kenya will lead this year.', null),
  row('2021-06-28', 'They pay a heavy price each day.', null),
  row('2021-06-28', 'The port is an urgently needed one.', null),
  row('2021-06-28', 'They joined the Zero Hunger by 2030 Initiative.', null),
  row('2021-06-28', 'The pledge made by donors in May still stands.', null),
  row('2021-06-28', 'In 2020 we set up the fund.', null),
  row('2021-06-28', 'We will exchange notes regularly.', null),
  row('2021-06-28', 'Donors gave $100 billion annually.', null),
  row('2021-06-28', 'The text was agreed by the Conference.', null),
];
