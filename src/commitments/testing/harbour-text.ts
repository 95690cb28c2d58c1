/** A communiqué of our own making: two dated promises, a tasking, a list of three, a standing position, a meeting. */
export const HARBOUR = `Communiqué of the Ministers of the Harbour Partnership

Porto, 3 May 2022

1. The Ministers met in Porto at the invitation of Portugal.

2. The Ministers committed to opening a joint training centre by 31 December 2022.

3. The Ministers tasked the Secretariat to report on port security within 120 days.

4. The Partnership will:
(a) share customs data among its members;
(b) train two hundred inspectors each year;
(c) publish an annual report.

5. The Ministers affirmed that international law must be upheld under all circumstances.

6. The Ministers agreed to hold their next meeting in Ghent by June 2023, circumstances permitting.
`;
