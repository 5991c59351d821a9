/**
 * Lets out what is to leave the house: mail to people and webhooks to other systems, through one outbox. It answers for no clause of the
 * texts; it tells what others have decided.
 *
 * <p><b>Hears</b> every fact, and writes what somebody is to be told of it into the outbox, in the same transaction, and where it should
 * not depend on which mails he wants, a notice in the portal as well; and that a person was erased, whose notices and choices it removes.
 * Not told to other systems is what our people alone know yet, such as moves they have noted and not shared. <b>Tells</b>
 * EndpointAdded, EndpointChanged, EndpointRemoved, EndpointSecretRotated and DeliveriesRevived. <b>Calls</b> Correspondents,
 * ContractAdministration and AccountAdministration of contracts, to word a message when it is sent.
 *
 * <p><b>The outbox</b> holds ids, dates and numbers; no name, no address, no secret. Who reads a message, in which language and zone, is
 * asked when it is sent: whoever was erased meanwhile is told nothing, and nothing about him is left behind. A message is sent at least
 * once, under the same Message-ID or webhook-id however often; those of a lane - one recipient in the matters of one customer - one after
 * the other. What fails is tried again with growing pauses, then steps aside as a dead letter, to be seen and sent again by hand.
 *
 * <p><b>Who writes and who sends</b> do not wait for each other: a place in a lane is given out under the lane's lock, which its writers
 * hold until they commit, and a sender undertakes the first message that waits for the time of a lease, speaks outside any transaction,
 * and settles it by the number of his undertaking. Who comes late with an older number is turned away.
 *
 * <p><b>Decisions</b>
 * <ul>
 * <li>Order is kept for a recipient within one customer's matters. <i>Rejected:</i> one lane for a recipient, where one slow transaction
 *     of one customer would hold up all the others' at the house's own endpoint.</li>
 * <li>A dead letter that is sent again goes behind what waits. <i>Rejected:</i> its old place, which others may have passed.</li>
 * <li>While an endpoint is paused nothing is written for it, and what waited is closed. <i>Rejected:</i> keeping it, which floods a system
 *     that comes back after a month.</li>
 * <li>Who sees a customer's orders is told of its contracts, by the table of roles and tasks. <i>Rejected:</i> a list of receivers beside
 *     it.</li>
 * </ul>
 *
 * <p><b>Does not</b> receive mail, send attachments, or go through a web proxy.
 */
package com.logitech.serviceportal.dispatch;
