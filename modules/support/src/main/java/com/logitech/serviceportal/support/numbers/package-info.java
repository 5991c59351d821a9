/**
 * What the help desk goes by, as rows that are only added: its numbers, the languages it calls in, the ends of mainstream support.
 *
 * <p><b>Decisions</b>
 * <ul>
 * <li>R32, R35, R38, R49, R51: a ticket goes by the numbers that were known and in force at the instant it was opened, also those of
 *     the same day: a row of today counts from the moment it is recorded. Rejected: all tickets of its day, by which a promise already
 *     given would change; rows from tomorrow on alone, by which a way that has broken down stays offered. One gap is known: between a
 *     row's instant and the end of its transaction (milliseconds) a ticket may be opened that does not see it yet.</li>
 * <li>D6: until when a ticket can be opened again is the number of the instant it was closed.</li>
 * <li>D24: numbers by which no ticket could ever close are refused, looked at on each day on which one of them changes.</li>
 * <li>R34, R120: English stays, and is JumpStart's only language. Rejected: leaving it to operations, who could leave nobody a language
 *     to call in.</li>
 * <li>R128 (iii): what is known of a product's end is corrected by a later row; a refusal keeps the day it was judged by.</li>
 * </ul>
 */
package com.logitech.serviceportal.support.numbers;
