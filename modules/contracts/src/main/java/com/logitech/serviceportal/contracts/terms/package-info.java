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
 * <p>Where the text is silent, the module's page ({@link com.logitech.serviceportal.contracts}) says what is taken. Besides, with the
 * reading rejected: the last covered day is the one before the anniversary (D2, D33; the anniversary itself); no larger license for
 * a smaller Room (D3; the larger covers more); a Room without serial numbers is kept and marked (D10; it is refused); Insights
 * measured before are kept and hidden (D16; they are deleted), and Essential turns them on again (D17; Select only); concluded
 * before the removal date (D53; on it as well).
 *
 * <p>Not here: minimums to qualify (R27, R28), invitations and users (R12-R14), tickets, replacement, spares.
 */
package com.logitech.serviceportal.contracts.terms;

