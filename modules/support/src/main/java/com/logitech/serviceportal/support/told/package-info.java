/**
 * Tells who has tickets before him that they changed.
 *
 * <p><b>Decisions</b>
 * <ul>
 * <li>The database tells, by triggers that notify in the transaction that writes: whoever writes on whichever server cannot forget it,
 *     nothing is told that was taken back, and nothing before it can be read. Rejected: telling from each office, which reaches one server;
 *     asking the books for what is new once a second for each open page.</li>
 * <li>Ids alone are told. Whose a ticket is and in which group is looked up once by each server that hears, for all who listen there, and
 *     nobody is told of one he may not know of. Rejected: putting it into the notice, where it would be another copy to keep right.</li>
 * <li>Each server listens on one connection of its own, which is in nobody's pool and opened anew when it breaks; what was missed
 *     meanwhile is told as "any may have changed".</li>
 * <li>The last changes are kept for a while, so that who was away for a moment - a page in the background, a channel that was
 *     closed - hears what he missed and asks no more than that.</li>
 * <li>Who has a ticket before him is told the same way, and named only to our people who look at that ticket: each page says that it is
 *     there with a small request, and what others see is told when it is news. Who falls silent is told of by the next who says a word.
 *     Rejected: taking the open channel for the presence itself, which says nothing about writing and ends every two minutes.</li>
 * </ul>
 */
package com.logitech.serviceportal.support.told;
