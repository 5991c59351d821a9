/**
 * Counts tickets anew when hours or holidays are known otherwise: the first in the same transaction, the rest by a round.
 *
 * <p><b>Decisions</b>
 * <ul>
 * <li>Only tickets move that wait for a first response which is not late. Closed and answered ones keep what they were told, a miss
 *     stays a miss. Rejected: keeping the hours of the day of opening for all, by which we would promise an answer on a day we rest.</li>
 * <li>What a change would do is found out by doing it and taking it back: a rehearsal that is reckoned otherwise than the change itself
 *     would one day say something else. Rejected: a second reckoning over books that are not there yet.</li>
 * </ul>
 */
package com.logitech.serviceportal.support.calendars;
