/**
 * Sentences of our own, by the rule that reads them: the rule, the kind, `*` where it is to be tracked, the sentence. One rule
 * may have several.
 */
export const RULE_EXAMPLES = `
decides-to-remain-seized | decision | Decides to remain seized of the matter of the coastal fisheries.
decides-that-shall | obligation * | Decides that all States shall inspect the refrigerated wagons that cross their borders;
decides-to-act | commitment * | Decides to review the quota for herring within twelve months;
decides | decision | Decides that the seat of the archive is Turku;
demands-of-armed-groups | call_on_others | Demands that armed groups leave the railway workshops at once;
demands-that | obligation * | Demands that the port authorities open the cold stores to the inspectors;
importance-of-states-complying | call_on_others * | Stresses the importance of Member States submitting their catch figures in time;
reminds-of-obligation | obligation * | Recalls the obligations of coastal States to mark their nets;
requests-own-organ | tasking * | Requests the Secretary-General to report on the vaccine stores;
reiterates-call-on-states | call_on_others * | Reiterates its call upon the coastal States to mark their nets;
requests-that-organ | tasking * | Requests that the Committee publish the list of closed harbours;
calls-on-armed-groups | call_on_others | Calls upon armed groups to let the vaccine lorries pass;
calls-on-parties | call_on_others | Calls on the warring parties to spare the railway bridges;
calls-on-states | call_on_others * | Calls upon all States to share their tide tables;
expresses-intention | commitment * | We express our intention to open the archives of the fleet.
meeting-will-be-held | meeting_scheduled * | We announce that the next conference will be held in Tromsø.
agrees-to-meet | meeting_scheduled * | We agree to meet in Tromsø in 2025.
intends-to-meet | meeting_scheduled * | We intend to hold a conference on night trains in Lviv.
will-meet | meeting_scheduled * | We will host a meeting of harbour masters next year.
will-meet-again | meeting_scheduled * | We will reconvene once the ice has gone.
discusses-essential | need | The Ministers discussed that clean water is essential for the hatcheries.
met | meeting_held | The Ministers met in Bergen on 3 May 2023.
meets-now | meeting_held | We gather in Bergen as the ice breaks.
met-perfect | meeting_held | The Ministers have met in Bergen.
pledges-money | pledge_finance * | We pledge 40 million euros for the cold chain.
will-give-money | pledge_finance * | We will provide 40 million euros for the cold chain.
commits-money | pledge_finance * | We commit to provide 40 million euros for the cold chain.
notes-drive | pledge_finance | We note the replenishment of the vaccine fund.
is-asked-to | tasking * | The Working Group on Nets is requested to report by June.
members-are-asked-to | tasking * | Members are invited to count their nets.
was-agreed-that | commitment * | It was agreed that the nets would be counted.
members-should | commitment * | Members should count their nets.
uses-all-means | reaffirmation | We will use all available means against net theft.
intends-all-means | reaffirmation | We intend to use all available means against net theft.
body-will-state | fact_claim | The Fisheries Partnership will help small harbours.
is-committed-to-all-means | reaffirmation | We are committed to using every available means against net theft.
challenges-own | tasking * | We challenge our railway engineers to halve delays.
embraces | reaffirmation | We uphold the freedom of the sea.
affirms-commitment-to-act | commitment * | We affirm our determination to reopen the mountain railway.
affirms-ready | commitment * | We affirm that we stand ready to lend our icebreakers.
welcomes-member | membership_change | We welcome Norway as a new member of the Fisheries Council.
joins | membership_change | We join the Fisheries Partnership.
notes-with-concern | concern | We note with concern the loss of the paper archives.
recognizes-grave | concern | We recognize the state of the bridges is of grave concern.
calls-attention | concern | We call attention to the age of the bridges.
regrets | concern | We regret the closure of the hatchery.
is-appalled | condemnation | We are appalled at the burning of the archives.
condemns | condemnation | We condemn the theft of vaccines.
condemnation-again | condemnation | We reiterate our strong condemnation of the theft of vaccines.
thanks | welcome | We thank the nurses of the islands.
expresses-thanks | welcome | We express our deep gratitude to the nurses of the islands.
is-glad | welcome | We are pleased with the new ferry.
notes-with-appreciation | welcome | We note with appreciation the catalogue of the archives.
tasks-own-body | tasking * | We ask our transport ministers to draw up a list of missing links.
tasks | tasking * | We instruct the harbour masters to count the nets.
calls-on | call_on_others | We urge the carriers to publish their timetables.
calls-upon | call_on_others | We call on the carriers to publish their timetables.
repeats-call | call_on_others | We repeat our call for open timetables.
stresses-importance-of-others-acting | call_on_others | We stress the importance of countries publishing their timetables.
affirms-must | principle | We affirm that the archives must stay open.
emphasizes-priority | principle | We stress the sovereignty of the coastal states.
affirms-will | commitment * | We underline that we will continue the night trains.
underlines-resolve | commitment * | We underline our resolve to reopen the mountain railway.
reaffirms-measurable | commitment * | We reaffirm our commitment to halve the catch of eels by 2030.
reaffirms-resolve | reaffirmation | We reaffirm our commitment to the open sea.
stresses-role | acknowledgement | We stress the vital role of midwives in the islands.
stresses-need | need | We stress the need for quieter wagons.
stresses-that-essential | need | We stress that cold storage is essential.
stresses | reaffirmation | We stress the beauty of the coast.
supports | reaffirmation | We support the fishing villages.
stands-ready | commitment * | We stand ready to lend icebreakers.
stands-with | reaffirmation | We stand with the fishing villages.
is-committed-to-act | commitment * | We are determined to reopen the mountain railway.
will-be-vigilant | commitment * | We will remain vigilant against avian flu.
is-united | reaffirmation | We are united in this.
looks-forward-to-own-end | commitment * | We look forward to concluding the treaty on eels.
looks-forward-to-report | meeting_scheduled * | We look forward to the report of the harbour masters.
looks-forward-to-own-meeting | meeting_scheduled * | We look forward to meeting again in Tromsø.
looks-forward-to-meeting | meeting_scheduled | We look forward to the next session of the Fisheries Council.
looks-forward | reaffirmation | We look forward to calmer seas.
acknowledges | acknowledgement | We acknowledge the patience of the passengers.
is-aware | acknowledgement | We are mindful of the age of the bridges.
establishes | decision | We establish a register of wrecks.
agrees-on-need | need | We agree on the need for quieter wagons.
agrees-that | principle | We agree that the sea belongs to all.
agrees-to-act | commitment * | We agree to share tide tables.
agrees | decision | We agree on a common gauge.
needs | need | We need quieter wagons.
sets-goal | commitment * | We set ourselves the goal of a hundred night trains.
must | need | We must count the nets.
will-stand | reaffirmation | We will stay with the fishing villages.
will-continue-to-stand | reaffirmation | We will continue to be guided by the harbour charter.
will | commitment * | We will count the nets.
can | fact_claim | We can count the nets.
commits-to-general-aim | reaffirmation | We commit to uphold peace and stability.
commits-to-value | reaffirmation | We commit to the principles of open archives.
commits-to-what-follows | commitment | We commit to the following steps.
pledges-support-to | reaffirmation | We pledge our support to the fishing villages.
compact-commits-us | commitment | The compact commits us to count the nets.
commits | commitment * | We commit to count the nets.
intends | commitment * | We intend to count the nets.
continues | commitment * | We continue to count the nets.
has-agreed | commitment * | We have agreed to count the nets.
has-done | fact_claim | We have counted the nets.
is-working-closely | fact_claim | We are working closely with the carriers.
attention-includes | commitment * | Our programme includes training young skippers.
focus-is | principle | Our main focus is shifting to night trains.
is-considering | fact_claim | We are considering options for the old ferry.
is-doing | commitment * | We are building a new ferry.
operates | principle | We operate at the request of the islands.
our-priority-is | principle | Our priority is the cold chain.
our-agenda | reaffirmation | Our library is full.
stays-essential | need | The cold chain remains essential.
also-requires | need | The plan also requires patience.
own-members-should | commitment * | All member states should count their nets.
must-be | principle | The archives must be transparent.
operates-on-request | principle | The ferry operates at the request of the islands.
must-be-kept | principle | The archives must be kept.
unacceptable | condemnation | The theft of vaccines is unacceptable.
others-must | call_on_others | The carriers must publish timetables.
others-should | call_on_others | The carriers should publish timetables.
is-obliged | call_on_others | The carriers are obliged to publish timetables.
is-essential | need | Cold storage is more urgent.
requires | need | The cold chain requires patience.
there-must | need | In the islands there is a pressing need for quieter wagons.
is-a-concern | concern | The state of the bridges is of concern.
states | fact_claim | The ice is thick.
plain-statement | fact_claim | Four hundred herring boats.
`;
