/**
 * What fails is replaced: whether, by which way, and how soon, and why.
 *
 * <p><b>Answers for</b> {@link com.logitech.serviceportal.replacement.api.ReplacementClause}: R53-R56, R63-R67, R69, R72.
 *
 * <p><b>Tells</b> ReturnRequested, ReturnProven, ReturnAuthorized, ReturnRefused, ReturnCancelled, ReplacementShipped, ShipmentWithdrawn,
 * ReplacementDelivered, FailedUnitReceived, ReceiptWithdrawn, FailedUnitInspected, FailedUnitLetGo, FailedUnitOverdue,
 * DeliveryProblemReported, DeliveryProblemSettled, UnitSetAside, StockArrived, StockTakenOut, SubstituteAllowed, SubstituteEnded and
 * VendorRowAdded. <b>Hears</b> that a hardware failure was confirmed, and claims for the unit in the same transaction; that a device was
 * registered or moved, and answers the claim that waited for it; and of its own returns, for which units are set aside. <b>Calls</b>
 * Catalog, DeviceCovers, DeviceRegister, DeviceReplacements, SpaceRegister,
 * Entitlements, AccountAdministration, Signatories, Warehouses, WorkingCalendars, CountryRequirements, CoveredCountries, CountryNames,
 * TicketWork, HelpDesk and Attachments.
 *
 * <p><b>Decisions where the text is silent</b>
 * <ul>
 * <li>D14: the cut-off is measured when the entitlement is decided, on the warehouse's wall clock; exactly at the cut-off is late.
 *     Rejected: when the customer asks.</li>
 * <li>D25, D49: the warehouse's calendar has the shipping day, the site's the delivery day.</li>
 * <li>D50: the delivery day lies after the shipping date and after the site's own date at that day's cut-off. Rejected: after the
 *     shipping date alone, by which a parcel from Los Angeles would be in Tokyo on the day it leaves.</li>
 * <li>R69: ground freight is estimated at 3 to 10 working days at the site, as the text has no number: an estimate, never a promise.</li>
 * <li>R67: what is replaced under Select goes where its device is registered; without a Space nothing is said, and nothing guessed.</li>
 * <li>R72: who confirms a failure has examined it, so that a claim of which all is known is answered in the same instant. Rejected: a
 *     second look at each, for which the cut-off would not wait.</li>
 * <li>R72: what a customer says has failed is a ticket first. What he gives with it waits beside the ticket for that device, and proves
 *     nothing of another. Rejected: a claim that nobody has examined.</li>
 * <li>R56, R62, R63, R70, R71: what the customer can bring is waited for and refuses nothing. What rests on a paper lies before our
 *     people, who read it; they may also go without a tax number, and say why.</li>
 * <li>R71: a tax number is kept as it was written. No kept library knows how those of the seven countries are built; a check of our own
 *     would turn away numbers that are right.</li>
 * <li>R56: of a unit that is registered to another customer the claimant hears what he would of one that is registered nowhere.</li>
 * <li>R55: the claim for another maker's product is taken in and answered with whom to turn to, as known at that instant, so that the
 *     customer has it in writing; the register and its decisions stand in the package {@code vendors}. In a bundle our own part that fails
 *     is told by its serial number, registered under a product of ours, whatever the ticket is about. Rejected: refusing to confirm the
 *     failure, after which nobody knows that it was claimed for.</li>
 * <li>R54: a ground may be shown as long as nothing has shipped, also against what was authorized; the return is refused then, and its
 *     history says both. Rejected: a claim nobody can correct.</li>
 * <li>R65: what is sent and what comes back are two ways, each with its own acts; how a return stands is reckoned from both. Rejected: one
 *     state for both, which a part that comes back would turn.</li>
 * <li>R65, R54: what came back is inspected once for each receipt, and what was found is told to the customer; it takes nothing back, for
 *     what was sent is his, and the failure was confirmed before. Rejected: a return that is refused after its end.</li>
 * <li>R65: the text names no day by which a failed unit is back, so nothing is charged or refused: the customer is reminded 14 and 30 days
 *     after the arrival of what replaces it was written down, and our people let it go with a reason.</li>
 * <li>R65, R67: a unit is set aside in the transaction that authorizes, from the warehouse by which the day was planned before any other;
 *     the same model before one that operations allow as equal or better, as the text has no list of those. Of two that wait, the one
 *     that is sent first goes first. What finds nothing waits and is authorized all the same; an installation that keeps no stock sends
 *     as before. Rejected: counts, by which two might be promised one unit.</li>
 * <li>R65: what operations wrote down by mistake is struck with a reason and stays to be read; a unit that was not sent after all is the
 *     customer's no longer. What arrived stays: the cover of a device rests on it.</li>
 * <li>R64: whether a planned day was kept is told by its window's end; a named cause excuses a later one. Nobody is made to promise.</li>
 * <li>R64: that something is wrong with a delivery is what the customer says, and no rule judges it; that nothing came is heard once the
 *     planned window is over. It is settled by operations in words the customer reads. Until then the return stands as on its way, so that
 *     it does not close and another unit can be sent. Rejected: an arrival that says it was no good.</li>
 * <li>R64: in place of a unit that has not come another is sent first, and the missing one is given up then; its arrival is written down
 *     no more. What is sent for a unit that came and is not right takes that unit's place.</li>
 * <li>R103: what would be refused to a customer whose country guards him lies before our people, with the notice; what they replace then
 *     goes at best effort.</li>
 * <li>R53, R56: that a unit was replaced before is a fact our people are shown, with the return that did it; it refuses nothing, as the
 *     text knows no such ground. Before is what was authorized until the other was answered, whichever was asked for first, so that of two
 *     claims that wait the second to be answered is marked. A customer is told of his own returns alone. Rejected: an eighth ground.</li>
 * <li>R84: the claim for a unit whose place an onsite spare took is judged by what covered it the instant before, and where it stood then.
 *     Rejected: asking the customer to put it back.</li>
 * <li>R89, D58: a unit that is sent is the customer's from when it leaves, so that its serial number is nobody else's on its way; it takes
 *     the failed device's place when it arrives. A failed device that is claimed again is refused, for it comes back to no Space.</li>
 * <li>What waits for its answer or to be sent is listed the longest waiting first, all else the latest first.</li>
 * <li>The reasons of a return are judged anew from what was found and from what the books knew at that instant, for every reader
 *     alike. Rejected: keeping the sentences.</li>
 * </ul>
 *
 * <p><b>Does not</b> say by what a device is covered - that is asked of contracts - nor value or order stock: it knows what
 * lies ready for returns, and no more.
 */
package com.logitech.serviceportal.replacement;
