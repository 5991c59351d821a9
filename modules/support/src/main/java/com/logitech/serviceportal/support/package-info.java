/**
 * The help desk: who may open which ticket, until when it is answered and why, what is said in it, and when it closes.
 *
 * <p><b>Answers for</b> {@link com.logitech.serviceportal.support.api.SupportClause}: R30-R42, R45-R52, R73-R76, R120-R122, R124, R127,
 * R128, R130-R133, R136.
 *
 * <p><b>Tells</b> TicketOpened, TicketWritten, FirstResponseGiven, ResponseObjectiveMissed, TicketLanguageChosen, TicketWillClose,
 * TicketClosed, TicketReopened, TicketAssigned, MailReturned, MailFilesLeftOut and WaitingMailSettled; of the work on them
 * IncidentLevelSettled, IncidentStopped, IncidentResumed, IncidentRefused, HardwareFailureConfirmed and, to our own people alone,
 * FollowUpDue. Notes for
 * our own people are told to nobody: a customer reads his own journal. <b>Hears</b> that a person is erased, that hours or holidays
 * are known otherwise, and that a device is recalled, which it refuses while a ticket is about it. <b>Calls</b>
 * AccountAdministration, SpaceRegister, Entitlements, JumpStartRegister, Contacts, Signatories, CallersByMail, Correspondents,
 * ActiveLicenses, CountryRequirements, SupportDesks, Catalog, DeviceRegister, DeviceEntitlements,
 * ProductCover, People, WorkingCalendars and Minimums.
 *
 * <p>Of what it goes by - its numbers, the languages it calls in, the ends of mainstream support - it tells SupportNumberSet,
 * VoiceLanguageSet and MainstreamEndRecorded; the decisions stand in the package {@code numbers}.
 *
 * <p>Of conversations it tells TicketFileAdded, TicketRated, AnswersChanged, TicketsMerged, TicketMergeUndone and
 * TicketSplit; their decisions stand in the package {@code talk}.
 *
 * <p>Of Designated Service Managers it tells ServiceManagerAssigned, ServiceManagerHandedOver, ServiceManagerHoursAgreed and
 * ServiceManagerEnded; their decisions stand in the package {@code managers}.
 *
 * <p><b>The books.</b> What happened to a ticket is a row that is written once; where it stands - due time, answered, late, closing - is
 * reckoned from all of them with each, and kept beside the ticket so that a list reckons nothing. So a fact known late counts as if it
 * had been known in time. Hours and holidays count as they were known when the ticket was opened, or when a change of them became known
 * while nobody had answered.
 *
 * <p><b>Decisions where the text is silent</b>
 * <ul>
 * <li>D5: the hour of Select is for English; other languages have no due time. Rejected: one hour for all.</li>
 * <li>D7, D22: Basic has the hours of its region's JumpStart desk; the region is that of the Space's country, without a Space the
 *     customer's. Rejected: hours of the customer's own zone.</li>
 * <li>D8, D47: one business day is the same clock time on the next working day, held inside its hours.</li>
 * <li>D36: a Select ticket whose customer chooses English once Select has ended for the Space has no hour anew; one set in term stays.
 *     Rejected: letting no language be chosen any more.</li>
 * <li>D24: attempts are a call in vain, or a mail that was accepted and did not come back. Our people saying that they have to act clears
 *     all attempts. Rejected: closing at the last attempt; counting mails that were only sent.</li>
 * <li>R32: a reply counts from the instant it stands in the portal; one whose mail came back is no response. A call counts when the
 *     customer was spoken with.</li>
 * <li>R32: Select tickets are answered by Select agents and service managers alone, so that a response is always a qualified one.
 *     Rejected: letting others answer and not counting it.</li>
 * <li>R45: that a product is committed to nothing is settled when the ticket is opened, as its level is; what it turns out to be about
 *     moves no due time. A product of ours off the list of its Space, and another maker's outside a Room, are such products under
 *     Select. Under JumpStart, whose terms know no such products, the first contact is meant to come all the same.</li>
 * <li>R39, R40, R50: that another maker's product failed which is bundled, or used with ours in a Room, is confirmed as well: replacement
 *     sends its claim on to its maker (R55). What nothing is committed for (R45) is claimed for by nobody here.</li>
 * <li>R41, R131, R133: a ticket of any level may stand still, as no promise hangs on its age. Waiting for the customer ends with his word,
 *     all else when our people say so. Rejected: leaving it to them alone, who may be slow to see that he has done his part.</li>
 * <li>D6, D30: the time for which a ticket was closed before it was opened again is not ours, and stands in its age by its name.
 *     Rejected: counting it, by which who solves early looks slow.</li>
 * <li>R35: a follow-up counts from our last word, calls in vain among them; it is told to our own people and is nobody's promise.</li>
 * <li>R75: whether a ticket is put first is looked up when it is opened and when its level is settled.</li>
 * <li>R128: a refusal is a reply of ours, with its reason and the way to help, and leaves the ticket open until that way is taken.</li>
 * <li>R30: a mail opens Basic tickets alone, whatever the customer has, and its acknowledgement says how to open a Select one. Who acts for
 *     several customers, or for none, gets it back. Rejected: guessing the customer.</li>
 * <li>D24: a mail that was accepted after the customer had answered the reply in it is no attempt: nobody waits for an answer to it.</li>
 * <li>D24: an answer counts from the instant our mail server received it. Where it turns out that a ticket closed on an answered or a
 *     returned mail, it is opened again.</li>
 * <li>Mails of our own people are given back: a sender's address proves nothing, and what they say is said for the house.</li>
 * <li>R36: who prefers the phone is called, and what is written for him is mailed all the same. Rejected: keeping it to the portal.</li>
 * <li>A mail nobody knows the sender of may wait for our people, at most 500 at a time and each 30 days; then it is given back. A ticket it
 *     opens has its clock from then on, a word it becomes counts from when it was received. Rejected: a mailbox beside the portal; dropping
 *     silently what is too much.</li>
 * <li>JumpStart's terms say nothing of closing: its tickets close as Basic ones do.</li>
 * </ul>
 *
 * <p><b>Mail.</b> Dispatch fetches it and has it taken in here. It belongs to the ticket it names by what our mails carry - the
 * Message-ID they refer to, the ticket's token - and by a number in the subject only from who takes part; where its sender may not
 * write, it counts as if it named none. A new request is a Basic ticket. What a machine wrote is kept for our people, and is no answer.
 *
 * <p><b>Open pages</b> are told that tickets changed, by their ids alone, whoever changed them on whichever server, and our people who
 * else of them is there: see the package {@code told}.
 *
 * <p><b>Does not</b> send or fetch mail, replace products or grant spares.
 */
package com.logitech.serviceportal.support;
