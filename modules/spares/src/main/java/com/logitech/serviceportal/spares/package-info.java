/**
 * Onsite spares: how many a customer gets, which and where, for what they are used, and why.
 *
 * <p><b>Answers for</b> {@link com.logitech.serviceportal.spares.api.SparesClause}: R77-R88. By what a deployed spare is covered (R89) is
 * said by contracts, of every unit that takes a failed one's place.
 *
 * <p><b>Tells</b> SparesRequested, SparesRequestCancelled, SparesRequestRefused, SparesGranted, SpareDelivered, SpareDeployed,
 * SpareUsedUp, SpareReplenished, SparePartUsed, SpareMadeWhole, SpareMoved, SpareExchanged, SpareChecked, SpareUpdateDue,
 * NewRoomFlagged, SparesScaleAdded, SparesEntitlementChanged and FirmwareRecorded. <b>Hears</b> that licenses are assigned or released,
 * a plan is activated or a term ends, and counts anew; how the return of a unit goes on for which a spare was used; and that a device is
 * registered or moved, which it refuses of a unit that is kept as a spare. <b>Calls</b> SelectPurchases, DeployedProducts,
 * DeviceReplacements, DeviceRegister, DeviceCovers, SpaceRegister, Catalog, AccountAdministration, HelpDesk, TicketWork, Returns,
 * Shipments and StockDesk.
 *
 * <p><b>The book.</b> A unit is counted in one account at a time: with us, on its way, on hand, deployed, being replaced, used up. Each
 * movement takes it from one and gives it to another, so that the sum is always nothing and no account is overdrawn; what is granted is
 * what is counted anywhere but with us. A spare that is deployed keeps its place there until what replaces the failed unit has it.
 *
 * <p><b>Decisions where the text is silent</b>
 * <ul>
 * <li>R77: the vendor's table is lost. The scale is data that operations change without a release; what is delivered is our assumption and
 *     says so. A plan is counted by its maximum, from its activation on.</li>
 * <li>D32: Rooms of every size are one row, Flex Desks another; a spare of one row is used for a device of either. Rejected: refusing to
 *     help in a Flex Desk with what lies ready.</li>
 * <li>D44, D56: what was granted is never taken back, whatever the count falls to; new units are the scale's less all that were ever
 *     granted.</li>
 * <li>R82: each unit rests on the purchase by which the count reached what it takes, so that of two units one may be requested before the
 *     other. Spaces of a renewal count for the purchase they were first counted by.</li>
 * <li>R81: what is proposed takes the spares there are into account, so that all of them together match the mix. The note that overrides it
 *     is asked of whoever requests.</li>
 * <li>R80: a spare is not registered as a device before it is deployed: it stands in no Space, and covers nothing. Rejected: a device in no
 *     Space that anybody moves into a Room.</li>
 * <li>R87: a failed unit that is not replaced leaves one spare less to use; operations may send another, with a reason. Rejected: taking
 *     the deployed unit back.</li>
 * <li>R88: that somebody tried to equip a new Room is told, as the attempt itself is undone. What Sync finds in a Room is a fact, told and
 *     refused to nobody.</li>
 * <li>Spares are the whole account's: who is restricted to groups of its Spaces neither reads nor uses them.</li>
 * </ul>
 *
 * <p><b>Does not</b> decide whether a failed unit is replaced, nor send what replaces it: that is replacement's.
 */
package com.logitech.serviceportal.spares;
