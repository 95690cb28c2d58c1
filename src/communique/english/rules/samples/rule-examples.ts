/**
 * Sentences of our own, by the rule that reads them: the rule, the kind, `*` where it is to be tracked, the sentence. One rule
 * may have several.
 */
export const RULE_EXAMPLES = `
decides-to-remain-seized | decision | Decides to remain seized of the matter of the coastal fisheries.
decides-that-shall | obligation * | Decides that all States shall inspect the refrigerated wagons that cross their borders;
decides-to-act | commitment * | Decides to review the quota for herring within twelve months;
decides | decision | Decides that the seat of the archive is Turku;
demands-that | obligation * | Demands that the port authorities open the cold stores to the inspectors;
reminds-of-obligation | obligation * | Recalls the obligations of coastal States to mark their nets;
requests-own-organ | tasking * | Requests the Secretary-General to report on the vaccine stores;
requests-that-organ | tasking * | Requests that the Committee publish the list of closed harbours;
asks-armed-groups | call_on_others | Calls upon armed groups to let the vaccine lorries pass;
calls-on-states | call_on_others * | Calls upon all States to share their tide tables;
expresses-intention | commitment * | We express our intention to open the archives of the fleet.
meeting-will-be-held | meeting_scheduled * | We announce that the next conference will be held in Tromsø.
promises-meeting | meeting_scheduled * | We intend to hold a conference on night trains in Lviv.
met | meeting_held | The Ministers met in Bergen on 3 May 2023.
meets-now | meeting_held | We gather in Bergen as the ice breaks.
met-perfect | meeting_held | The Ministers have met in Bergen.
gives-money | pledge_finance * | We pledge 40 million euros for the cold chain.
notes-drive | pledge_finance | We note the replenishment of the vaccine fund.
is-asked-to | tasking * | The Working Group on Nets is requested to report by June.
members-are-asked-to | tasking * | Members are invited to count their nets.
was-agreed-that | commitment * | It was agreed that the nets would be counted.
all-means | reaffirmation | We intend to use all available means against net theft.
embraces | reaffirmation | We uphold the freedom of the sea.
welcomes-member | membership_change | We welcome Norway as a new member of the Fisheries Council.
joins | membership_change | We join the Fisheries Partnership.
notes-with-concern | concern | We note with concern the loss of the paper archives.
regrets | concern | We regret the closure of the hatchery.
is-appalled | condemnation | We are appalled at the burning of the archives.
condemns | condemnation | We condemn the theft of vaccines.
condemnation-again | condemnation | We reiterate our strong condemnation of the theft of vaccines.
thanks | welcome | We thank the nurses of the islands.
expresses-thanks | welcome | We express our deep gratitude to the nurses of the islands.
is-glad | welcome | We are pleased with the new ferry.
tasks-own-body | tasking * | We ask our transport ministers to draw up a list of missing links.
tasks | tasking * | We instruct the harbour masters to count the nets.
asks-for-service | tasking * | We ask the Bank of Ferries to host the fund on tides.
calls-on | call_on_others | We urge the carriers to publish their timetables.
calls-upon | call_on_others | We call on the carriers to publish their timetables.
repeats-call | call_on_others | We repeat our call for open timetables.
importance-of-others-acting | call_on_others | We stress the importance of countries publishing their timetables.
affirms-must | principle | We affirm that the archives must stay open.
emphasizes-priority | principle | We stress the sovereignty of the coastal states.
says-that-will | commitment * | We underline that we will continue the night trains.
resolve-to-act | commitment * | We underline our resolve to reopen the mountain railway.
reaffirms-resolve | reaffirmation | We reaffirm our commitment to the open sea.
stresses-role | acknowledgement | We stress the vital role of midwives in the islands.
stresses-need | need | We stress the need for quieter wagons.
stresses-that-essential | need | We stress that cold storage is essential.
stresses | reaffirmation | We stress the beauty of the coast.
supports | reaffirmation | We support the fishing villages.
stands-ready | commitment * | We stand ready to lend icebreakers.
stands-with | reaffirmation | We stand with the fishing villages.
is-committed-to-act | commitment * | We are determined to reopen the mountain railway.
is-united | reaffirmation | We are united in this.
looks-forward-to-own-end | commitment * | We look forward to concluding the treaty on eels.
looks-forward-to-report | meeting_scheduled * | We look forward to the report of the harbour masters.
looks-forward-to-own-meeting | meeting_scheduled * | We look forward to our next session on the repair of dykes.
looks-forward-to-meeting | meeting_scheduled | We look forward to the next session of the Fisheries Council.
looks-forward | reaffirmation | We look forward to calmer seas.
acknowledges | acknowledgement | We acknowledge the patience of the passengers.
is-aware | acknowledgement | We are mindful of the age of the bridges.
establishes | decision | We establish a register of wrecks.
agrees-that | principle | We agree that the sea belongs to all.
agrees-to-act | commitment * | We agree to share tide tables.
agrees | decision | We agree on a common gauge.
needs | need | We need quieter wagons.
must | need | We must count the nets.
will-stand | reaffirmation | We will stay with the fishing villages.
will-continue-to-stand | reaffirmation | We will continue to be guided by the harbour charter.
will | commitment * | We will count the nets.
can | fact_claim | We can count the nets.
commits-to-value | reaffirmation | We commit to the principles of open archives.
commits | commitment * | We commit to count the nets.
intends | commitment * | We intend to count the nets.
continues | commitment * | We continue to count the nets.
has-done | fact_claim | We have counted the nets.
is-doing | commitment * | We are building a new ferry.
operates | principle | We operate at the request of the islands.
stays-essential | need | The cold chain remains essential.
must-be | principle | The archives must be transparent.
operates-on-request | principle | The ferry operates at the request of the islands.
must-be-kept | principle | The archives must be kept.
unacceptable | condemnation | The theft of vaccines is unacceptable.
others-must | call_on_others | The carriers must publish timetables.
others-should | call_on_others | The carriers should publish timetables.
is-obliged | call_on_others | The carriers are obliged to publish timetables.
requires | need | The cold chain requires patience.
there-must | need | In the islands there is a pressing need for quieter wagons.
is-a-concern | concern | The state of the bridges is of concern.
states | fact_claim | The ice is thick.
plain-statement | fact_claim | Four hundred herring boats.
recommends | call_on_others | We recommend that the museum open its stores to schools.
reminds | call_on_others | We remind the owners of the ferries of the price of delay.
meeting-is-to-be-held | meeting_scheduled * | The next session of the Board on Ferries is to be held in Turku in May 2024.
shall | obligation * | Each port shall keep a register of its pilots.
state-will-lead | commitment * | Finland will chair the panel on night trains in 2024.
is-undergoing | fact_claim | We are facing a hard winter on the canals.
`;
