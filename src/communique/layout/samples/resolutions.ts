/** Short resolutions in our own words, one for each custom of drafting that we know; P, O or - before each paragraph is its part. */
export const RESOLUTIONS: Readonly<Record<string, string>> = {
  'a council that numbers what it decides': `
- The Harbour Council,
P Recalling its earlier decisions on the safety of ferries,
P Deeply concerned by the loss of the Albatross,
P Acting under Article 9 of its statute,
O 1. Decides that all lines shall carry rafts for every passenger;
O 2. Requests its secretary to report within ninety days;
O 3. Decides to remain seized of the matter.`,
  'a council that numbers nothing': `
- The Harbour Council,
P Recalling its earlier decisions on the safety of ferries,
P Welcoming the report of the inspector,
O Calls upon all lines to carry rafts;
O Also calls upon the ports of the coast to inspect them every year;
O Takes note of the offer of the pilots.`,
  'an assembly that prints its verbs in capitals': `
- The Twelfth Assembly of Islands,
P Having considered the report on drinking water;
P Recognizing that wells fall dry each summer;
O 1. URGES Member Islands:
O (1) to measure the depth of their wells every month;
O (2) to share what they measure;
O 2. REQUESTS the Director to lend them instruments.`,
  'a committee of ministers with a chapeau': `
- The Committee of Ministers, under the terms of Article 15 of the statute,
P Considering that the aim of the league is closer union between its members;
P Having regard to the charter of rivers;
P In view of the growing number of disputes over weirs;
P Bearing in mind the opinion of the boatmen,
O Recommends that the governments of the member states:
O 1. guarantee free passage through every lock;
O 2. ensure that tolls are published.`,
  'a conference that hands on a recommendation': `
- The General Conference of the League of Bakers,
P Having been convened at Lyon by its board, and having met there on 4 June,
P Having decided upon the adoption of certain proposals on night work,
- adopts this tenth day of June the following Recommendation:
O 1. For the purpose of this Recommendation the term "night" covers the hours from ten to five.
O 2. No apprentice under sixteen should work at night.
O 3. Ovens installed after this year may be exempted.`,
  'an old conference with that-clauses in degrees': `
- The Conference,
P Considering:
P 1° that children learn by seeing;
P 2° that the cinema must not replace the teacher;
O Recommends to the ministries:
O 1° that a projector be lent to every school;
O 2° that films be chosen by teachers;
O 3° that the hours of darkness be few.`,
  'recitals that go on without their participle': `
- The International Meeting on Libraries, convened in Oslo by the League and having met there on 3 May, adopts the following resolution: The Meeting,
P Considering that many villages have no library,
P That, besides, the roads are closed in winter,
P But readers there are as eager as elsewhere,
- Submits the following recommendations to the ministries of culture:
O 1. The travelling library is the surest way to reach them.
O 2. Every district must keep one van at least;
O 3. Drivers can be trained as librarians.
O TRAINING 4. It is desirable that courses be short.`,
  'findings in finite verbs before the first directive': `
P The Congress 1) Notes that the teaching of drawing differs much from one country to another.
P 2) Observes that few schools own a kiln.
O 3) Considers it desirable that clay be taught before paint.
O 4) Draws the attention of governments to the price of paper.
O 5) Expresses the wish that exhibitions travel.`,
  'ministers who speak as we': `
- We, the ministers of fisheries of the northern coasts, gathered in Tromsø on 5 March,
P Deeply concerned by the decline of herring,
P Aware that our fleets share one sea,
O 1. Commit ourselves to halve the catch by 2012;
O 2. Pledge to publish every landing;
O 3. Call upon our partners to do likewise;
O 4. Request the secretariat to convene us again next year.`,
  'we, in whole sentences': `
P 1. We, the mayors of the river towns, met in Passau on 2 June to speak of floods.
P 2. We recognize that no town can hold back the river alone.
P 3. The last three floods have cost more than all bridges built since the war.
P 4. We note that rain falls harder than it did.
O 5. We will open the upper meadows to the water.
O 6. We call on the two governments to pay the farmers.
O 7. We agree to meet again before winter.`,
  'findings that turn into proposals': `
P The theme of this meeting allowed us to compare our schools and to hear the young.
P 1. Half of the region is younger than twenty. Their number still grows.
P 2. Uneven access: Girls leave school earlier than boys in most valleys, and few come back.
P 3. Teachers: Salaries are low, and posts in the hills remain empty for years.
P 4. Money: Budgets have been cut twice since the drought.
O 5. Open the schools to all. Transport must be free, and fees should be abolished.
O 6. Keep teachers in the hills. It is essential to build houses for them.
O 7. Spend better. Governments are encouraged to publish what each school receives.`,
  'lines of action under a chapeau of their own': `
P 3.1 Although conditions vary from port to port, it is plain that pilots age everywhere.
P 3.2 Their training takes ten years. In this respect the schools could proceed along the following lines of action:
O 3.2.1 admit sailors without a diploma;
O 3.2.2 teach at night and at sea;
O 3.2.3 provide simulators to every school.`,
  'a parliament with lettered grounds': `
- The Parliament of the Valleys,
P – having regard to the treaty of the three passes,
P – having regard to the report of its committee on roads,
P A. whereas the tunnel closes on forty days a year;
P B. whereas a second tube has been promised since 1999;
O 1. Stresses that safety comes before speed;
O 2. Calls on the Commission to publish the plans;
O 3. Instructs its President to forward this resolution to the governments.`,
  'a declaration that proclaims': `
P Whereas music belongs to all,
P Whereas halls stand empty in the summer,
P Convinced that orchestras can travel,
- The Assembly of Orchestras,
O Proclaims this Declaration as a common aim:
O Article 1. Everyone has the right to hear an orchestra once a year.
O Article 2. Tickets shall be free for children.`,
  'two resolutions in one paper': `
- The Board,
P Recalling the fire of last spring,
O 1. Decides to buy a second engine.
- The Board,
P Noting that the well is dry,
O 1. Requests the mayor to dig a deeper one.`,
  'a congress that wishes': `
- The Conference,
P Considering that handicraft trains the eye,
P Being of the opinion that no school should go without a bench,
O Expresses the wish:
O That workshops be opened in every town;
O That girls be admitted on the same terms as boys.`,
  'an assembly that resolves in infinitives': `
- THE GENERAL ASSEMBLY,
P HAVING SEEN the report of the council on lighthouses;
P CONSIDERING:
P That lamps fail in winter; and
P That ships are many,
O RESOLVES:
O 1. To urge member states to keep spare lamps.
O 2. To thank the keepers.`,
  'a regulation with numbered grounds': `
- THE COMMISSION OF BEEKEEPERS,
P Having regard to the Treaty on Honey, and in particular Article 3 thereof,
P Whereas:
P (1) The market in honey has grown since the last rules were made.
P (2) It is necessary to protect the buyer against syrup.
- HAS ADOPTED THIS REGULATION:
- Article 1
O Jars shall bear the name of the meadow.`,
  'a recommendation in plain statements': `
- The Meeting,
P Considering the value of open air,
P Considering that, in certain countries, lessons are given under trees,
- Submits to the ministries of education the following recommendation:
O 1. Lessons in the open air offer many advantages, especially in spring.
O 2. In countries with a mild climate, they can be given all the year round.
O 3. The choice of the place depends on the teacher.
O 4. A hut serves as shelter when it rains.`,
};
