/**
 * The text on levels, licenses, contracts, Spaces, plans and Sync features as code: facts in, findings out.
 *
 * <p>Each type judges one paragraph; its rule number opens its description. A type that also gives a value - a start date, a
 * term, the contracts of an order - has a static method for it, and its finding rests on that same method.
 * {@link com.logitech.serviceportal.contracts.terms.ContractsTerms#all()} asks recorded decisions again.
 *
 * <p>Instants are UTC and half-open: an end is the first instant no longer meant. Dates are days in the zone named beside them,
 * the contract's unless said otherwise (D26).
 *
 * <p>Taken where the text is silent or contradicts itself, with the reading rejected: a purchase order's date later than the
 * order's has no effect (D1; by a switch it takes the order's place); the last covered day is the one before the anniversary
 * (D2, D33; the anniversary itself); no larger license for a smaller Room (D3; the larger covers more); no lower level beside a
 * higher one (D4; the lower is ignored); a Room without serial numbers is kept and marked (D10; it is refused); Insights
 * measured before are kept and hidden (D16; they are deleted), and Essential turns them on again (D17; Select only); one plan
 * for a customer and category (D18; one for a customer); a second license of the same level only as a renewal (D29; never);
 * Spaces above a plan's maximum are served until staff decide (D31; they are not); no start before the order (D35; a start
 * reckoned from the purchase order alone); concluded before the removal date (D53; on it as well).
 *
 * <p>Not here: minimums to qualify (R27, R28), invitations and users (R12-R14), tickets, replacement, spares.
 */
package com.logitech.serviceportal.contracts.terms;

