/**
 * Tickets as lists: what is asked, counted, found, and whose turn is next.
 *
 * <p><b>Decisions</b>
 * <ul>
 * <li>An open ticket stands in the list by whose turn it is, not by its due time alone: what was answered in time would stay on top
 *     of what waits. The column is the database's own, so that index and rule are one. Rejected: an order put together for each page.</li>
 * <li>What is searched is kept by triggers, a row for each entry: whoever writes, moves or erases words cannot forget it, and a long
 *     conversation costs no more to go on with. Rejected: one vector for each ticket, which has a largest size.</li>
 * <li>Whose a ticket is stands among its words, as one nobody can write; so the index finds a customer's own among everybody's. The
 *     condition on the ticket itself stands beside it and is the wall.</li>
 * <li>A search looks at the latest entries that have the words, a bounded number, and puts the best of these first: a word that stands
 *     everywhere costs as much as one that is rare. Rejected: ranking all there is.</li>
 * <li>R75: who is put first comes before others that press as much, and before none that presses more: a late first response is nearer
 *     to harm than one that is due.</li>
 * <li>The next ticket is held only once it is chosen, and what another holds is passed over; so two who ask at once get two.</li>
 * <li>Several tickets at once are several commands: one that cannot holds up no other, and the answer says which.</li>
 * </ul>
 */
package com.logitech.serviceportal.support.queue;
