/**
 * Lets out what is to leave the house: mail to people and webhooks to other systems, through one outbox; and fetches the mail people write
 * to the help desk. It answers for no clause of the texts; it tells what others have decided.
 *
 * <p><b>Hears</b> every fact, and writes what somebody is to be told of it into the outbox, in the same transaction, and where it should
 * not depend on which mails he wants, a notice in the portal as well; and that a person was erased, whose notices and choices it removes.
 * Not told to other systems is what our people alone know yet, such as moves they have noted and not shared. <b>Tells</b>
 * EndpointAdded, EndpointChanged, EndpointRemoved, EndpointSecretRotated and DeliveriesRevived. <b>Calls</b> Correspondents,
 * ContractAdministration and AccountAdministration of contracts, HelpDesk and TicketPost of support and Returns of replacement, to word a
 * message when it is sent; ContactEvidence, to say what came of a mail with a reply; and MailDesk, to have a mail taken in.
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
 * <p><b>Mail that comes in</b> is fetched by one server at a time, read as far as there is sense in it, and handed to the help desk in a
 * transaction that also writes down its place in the mailbox; then it is moved to the folder Taken. One that cannot be read goes to the
 * folder Unreadable, and the system administrators have a notice; one that cannot be taken in now stays, and keeps no other waiting. How
 * the mailbox stands is written down with each look into it, for whoever asks after the portal's health. Of mails that wait for our people
 * the agents have one notice a day, however many come.
 *
 * <p><b>Decisions</b>
 * <ul>
 * <li>A mail with a reply is an attempt to reach the customer once the mail server has accepted it; what was sent to others who follow
 *     is none. <i>Rejected:</i> counting what was only handed over to the outbox.</li>
 * <li>Our own people have notices of work at the desk, and mail only where they chose it. <i>Rejected:</i> a mail to each agent for each
 *     ticket.</li>
 * <li>What comes in is fetched from a mailbox. <i>Rejected:</i> a mail server of our own, which would have to be kept from the world.</li>
 * <li>Order is kept for a recipient within one customer's matters. <i>Rejected:</i> one lane for a recipient, where one slow transaction
 *     of one customer would hold up all the others' at the house's own endpoint.</li>
 * <li>Whether a reader wants quiet is asked when a mail is about to go out, by the hours and the zone he has then; what is held lets those
 *     behind it pass, goes in its order when the hours end, and counts as an attempt to reach him only then (D24). <i>Rejected:</i> a time
 *     given with the message, which a journey makes wrong.</li>
 * <li>A dead letter that is sent again goes behind what waits. <i>Rejected:</i> its old place, which others may have passed.</li>
 * <li>While an endpoint is paused nothing is written for it, and what waited is closed. <i>Rejected:</i> keeping it, which floods a system
 *     that comes back after a month.</li>
 * <li>Who sees a customer's orders is told of its contracts, by the table of roles and tasks. <i>Rejected:</i> a list of receivers beside
 *     it.</li>
 * </ul>
 *
 * <p><b>Does not</b> send attachments, check who a mail is really from - that is for the mail server in front - or go through a web proxy.
 */
package com.logitech.serviceportal.dispatch;
