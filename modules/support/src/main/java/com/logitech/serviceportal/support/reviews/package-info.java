/**
 * Account reviews, made once for a day and kept.
 *
 * <p><b>Decisions</b>
 * <ul>
 * <li>A review is of the day it is made on: what it tells is written down row by row, and a figure is the number of rows that name it.
 *     Rejected: reckoning a day gone by anew, which would say something else once a late fact came in.</li>
 * <li>The rows come from who sees all modules; here they are kept, counted and sealed by a digest that the journal holds as well.</li>
 * <li>Comments stand beside the review and not in it, so that it stays the same.</li>
 * <li>It is about the whole account: who is restricted to groups of Spaces does not see it.</li>
 * </ul>
 */
package com.logitech.serviceportal.support.reviews;
