/**
 * Says who is entitled to what: accounts and the people in them, orders and contracts, licenses and plans, Spaces and the devices in them.
 *
 * <p><b>Answers for</b> {@link com.logitech.serviceportal.contracts.api.ContractsClause}: R1-R29, R43,
 * R44, R57-R62, R89-R99, R104-R116, R118, R119, R125, R126, R129, R134, R135, R137-R139, R141-R146.
 *
 * <p><b>Tells</b> ContractConcluded, ServiceStarted, LicenseAssigned, LicenseReleased, EnterprisePlanActivated and ServiceTermEnded of
 * contracts; SpaceAdded, SpaceChanged, SpaceRemoved, SpacesImported, DeviceRegistered, DeviceMoved, DeviceReplaced and DeviceRecalled
 * of Spaces;
 * CustomerRegistered, CustomerChanged, UseArranged, UserAdded, UserDisabled, RoleChanged, AccessConfigured and PersonErased of accounts;
 * TokenIssued, TokenRevoked and PasswordChanged at the door.
 * EnterprisePlanUpgraded, EnterprisePlanOutgrown, PlanEvidenceGiven, EvidenceFileAdded, PlanEvidenceReviewed,
 * SyncFeaturesSwitchedOff and SyncFeaturesReturned of
 * plans; MinimumAdded, MinimumWillFallShort and ReadingChosen of minimums and readings;
 * ProposalSaved and ProposalWithdrawn of what-ifs.
 * UserInvited, InvitationWithdrawn, InvitationAccepted, MemberRoleChanged, MemberRemoved, PeopleLimitSet
 * and SpocNamed of an account's people: ids alone, because the journal is for ever.
 * JumpStartRegistered, JumpStartPurchaseShown, JumpStartTransferred, JumpStartHeld and JumpStartHoldLifted of JumpStart; TermsPosted and
 * TermsAccepted of the agreement; FairUseNoted, FairUseShared, FairUseAnswered and FairUseSettled of moves that come back.
 * <b>Hears</b> its own SpaceRemoved, SpaceChanged, SpacesImported, SpacesPulled, EnterprisePlanUpgraded and ServiceTermEnded, for
 * features switched off above a plan's maximum. <b>Calls</b> CoveredCountries, WorkingCalendars,
 * CountryNames, JumpStartCountries and ContractingParties.
 * SyncLinked, SyncUnlinked, SyncLinkChanged and SpacesPulled of linked Sync organizations.
 *
 * <p><b>The books</b> have two times: when something was so, and when we knew it. A line of an assignment, a Space's standing or a
 * device's location is never rewritten, only superseded by another; so an answer about any day, as known on any day, can be given again.
 * <b>One order of holding</b>: the contract, then the customer for its plans, then the Spaces by id, then the devices, and last what
 * hears of it; facts of several customers are told by customer. A round holds contracts the same way and passes over those held. The
 * clock is read behind the last lock, so that no line is superseded before it was recorded. Who waits too long, or in a circle, is
 * refused nothing: the doors try again or say so. What two people at once could still break stands in the database as well: a license is
 * on one Space, a Space has one license of a level, an order is entered once.
 *
 * <p><b>Time</b> starts and ends service by two rounds, woken each minute
 * ({@link com.logitech.serviceportal.contracts.api.ContractRounds}). They write the day due in the contract's zone, however late they
 * come. An answer does not wait for them: it is reckoned from the dates.
 *
 * <p><b>Decisions where the text is silent</b>
 * <ul>
 * <li>D1: service starts on the literally earliest of first use, order creation and 60 days, purchase order's start date and 60 days.
 *     Rejected by default: the purchase order's date in place of the order's; a dated parameter turns it on. Order entry warns where such
 *     a date has no effect or an unexpected one (D60).</li>
 * <li>D4: a lower level is refused where a higher one is active; a higher one may join a lower. Rejected: ignoring the lower one
 *     silently.</li>
 * <li>D18: one plan for a customer and category, compared by the categories plans serve. Rejected: one for a customer.</li>
 * <li>D26: a contract counts its days in the customer's zone as it was when the contract was concluded. Rejected: the user's zone, the
 *     Space's.</li>
 * <li>D29: a renewal is an order line that names a running contract of the same customer, level and category; its license may run beside
 *     the one it renews, after a warning about the days it burns, and an assignment may be planned for a later instant. A planned one
 *     taken back before it began starts nothing. Rejected: refusing every second license; a silent take-over of old assignments.</li>
 * <li>D19, D31, D57: Spaces above a plan's maximum are served, and the excess is shown, the newest Space first. Our people may switch Sync
 *     features off for Spaces above, with a reason; a Space that is above no more has them back with the fact that brought it about, or
 *     within a minute where two facts crossed. A switch goes on through upgrades and ends with the plan; it takes nothing a license on the
 *     Space gives. Rejected: switching off by itself; a switch that has to be taken back by hand.</li>
 * <li>R111: what Sync counts goes before evidence handed in; of evidence accepted, what was counted last stands. It is reviewed once, not
 *     by who handed it in, and accepted only with a file. Rejected: evidence that counts until somebody objects.</li>
 * <li>R58-R62, D11-D13, D27, D28, D41, D55: by what a device is replaced follows from its registered purchase date, the product's standard
 *     length, the list of products and where the device has been; without a date it is unknown. There is one answer for each instant, and
 *     a what-if foresees it by the same terms. Whether a claim is valid is decided where replacements are. No legal minimum of a country is
 *     in the books yet (D55). Rejected: taking an unknown date for the day of registration; a what-if over some of an account's Spaces,
 *     which would tell of minimums nobody has.</li>
 * <li>R89, D58: what replaces a device is reckoned from that one: its purchase date, its Spaces and so the tests it passed, and 30 days
 *     from its arrival at least, the day it arrives being the first. Rejected: a copy of the remainder, which no late-told fact would
 *     correct. Where the customer has moved either of the two before the arrival is written down, there it stays.</li>
 * <li>A contract let end is held against the same contract ordered again in time.</li>
 * <li>D35, D54: a contract exists from the creation of its order, at the instant, and never starts before that day.</li>
 * <li>D39: which categories a license fits is data of its offering. Rejected: one category for each license, which would make Essential
 *     for Rooms two offerings.</li>
 * <li>D42: a higher tier replaces a plan at the instant its order was created, under the offering, the zone and the years of the plan
 *     it replaces, and ends with the original term. Where a test goes by the dates of a plan, those of the first of them count (R44).
 *     Only a plan in service is upgraded. Rejected: a new term from the upgrade; two plans whose maximums add up.</li>
 * <li>D15, D44: one minimum counts all Select licenses together for a service manager; spares have one for Rooms and one for Flex Desks.
 *     A minimum takes effect at the start of its day in each customer's zone, and for no time gone by. Rejected: one for each
 *     category.</li>
 * <li>D23, D43: who holds a benefit, by count or by plan, when its minimum is raised keeps the former one until he falls below it once; who
 *     did not hold it needs the raised one. Rejected by default: sparing every customer there was; a dated reading turns it on, and goes by
 *     the day asked about.</li>
 * <li>D59: a renewal ordered early starts by the text on day 60; order entry says how many days that burns and from which day on none. A
 *     dated reading lets renewals ordered from its day on wait for the end of the contract they renew, as it was known at the order; first
 *     use starts them as ever. Rejected: starting at that end where the text's day comes later, which would shorten a wait.</li>
 * <li>R8: an order of several levels or terms makes a contract for each, one for each plan, and one for each contract renewed, because a
 *     contract has one level, one term and continues one. Rejected: refusing such orders.</li>
 * <li>R24: an order entered after its 60 days starts at once with the day that was due. Rejected: the day of entry.</li>
 * <li>R108: a plan may be activated on the day of its order, so it is refused beside another from that day; one that renews a plan is
 *     expected to wait and may be ordered once its latest start lies on or after the end of that plan. Asked again when it is
 *     activated. Rejected: two plans side by side on the days a renewal burns.</li>
 * <li>D46: an organization that is unlinked leaves its Spaces, licenses and their count as they are; its Spaces take no further license,
 *     and what licenses switch on in Sync rests until it is linked again. Rejected: releasing the licenses; forgetting the Spaces.</li>
 * <li>R17: name and location of a Space from Sync are Sync's to say, its category, country and zone only when it comes in; what Sync names
 *     no more is listed for a decision. Rejected: Sync overwriting what people entered; removing by itself.</li>
 * <li>R17: a first registration by a pull is told once for all devices, a move for each, because moves are watched (R21). Rejected: ten
 *     thousand facts in one transaction.</li>
 * <li>R16: an assignment of a contract whose term is over is closed with that term, at the latest when the Space is needed; it is in
 *     nobody's way. Rejected: asking the customer to release what gives nothing any more.</li>
 * <li>Microphones, power adapters and other parts are listed for both Room types as part of a covered system (R43). Rejected: leaving
 *     them off the list, where their failure would be nobody's.</li>
 * </ul>
 *
 * <p><b>Who may do what</b> in a customer's account is a table of roles and tasks, and data
 * ({@link com.logitech.serviceportal.contracts.api.accounts.ContractsTask}); the ticks of the published grid are lost in part, and
 * placed by the words about each role. Reading an account is no task: an answer with its reasons is of use to everybody in it. Rejected:
 * contracts shown to owners alone.
 *
 * <p><b>The people of an account.</b> D20: an invitation lasts seven days, a dated parameter. R12: the order contact is invited with a
 * purchase even where the account is full, and counts; rejected: an order refused for want of a place, or a buyer who cannot get in. An
 * invitation that was withdrawn, or whose person was removed, is not sent again by a further purchase; one that ended unused is. R13: the
 * last administrator stays also when operations or the system administrator would take him away: name another first. A third party is
 * whose mail has another registered domain than the customer's website and order contact, by the public suffix list; it is shown and
 * forbids nothing. R129: the Single Point of Contact is one of the account's people, because he opens tickets; who leaves the account is it
 * no more, and nobody is until another is named. Rejected: refusing to remove him, when access may have to end at once. R144: whom a
 * person of several customers works for stands with his session; a page opened for another sends nothing. As long as he has chosen none,
 * each page says whose it is.
 *
 * <p><b>Not told:</b> the views and columns a person keeps for his lists. They are his alone and change nothing in the books; an entry
 * in the journal for each would be noise, and nobody's business. So are the customer one works for and how one is written to. Rejected:
 * events for them.
 *
 * <p><b>JumpStart.</b> D34: ninety days are [purchase, purchase + 90) in the zone of the purchaser's main site when he registered. What a
 * later day cannot mend (a used product, ninety days gone by) refuses the registration; what it can (no day, no proof) lets it wait. The
 * day of the purchase is said once, because it decides the end. D40: how it was sold is judged of the original purchase; a transferee is
 * not asked again. It is passed on once: who it went to is no purchaser, and the purchaser holds it no more. A new version of the terms
 * binds by use (R115): a command about JumpStart after its posting is such use, reading is not.
 *
 * <p><b>Fair use</b> (R21) is noted, never acted on: going from a Space without paid service to one with it and back within 30 days, or a
 * license to another Space and back, more often than once in 365 days; three dated parameters. A note is our people's until they share
 * it, and its fact names no customer until then, because the customer reads his own journal. Settled, only later moves count. Licenses
 * the customer's people tried on Spaces of another category, and were refused (R7), are noted the same way when that happened on more than
 * two days of 365, a dated parameter; one day's tries are one mistake. Each is kept in a transaction of its own, because the journal, which
 * knows of refusals, stands to the right. Rejected: flagging what moves without coming back, which R20 and R22 allow.
 *
 * <p><b>A plan above its maximum</b> (R109) is told once each time it gets there, by a round that looks every few minutes. Rejected:
 * telling with the Space that brought it about, where an import of a thousand crosses at one of them; telling each night.
 *
 * <p><b>Does not</b> open tickets, replace products or grant spares.
 */
package com.logitech.serviceportal.contracts;

