/**
 * Designated Service Managers: whom they manage, in which hours, and who answers outside them (R73, R74, R76).
 *
 * <p><b>Decisions where the text is silent</b>
 * <ul>
 * <li>R73, D15: who qualifies is found by contracts, by one count over all categories; here it is said what follows. Who qualifies and
 *     has no manager is an item for operations and service managers, and is put first all the same (R75).</li>
 * <li>R74: hours are agreed per customer, in a zone of their own, with the public holidays of a country as days off where that was
 *     agreed. The opening instant is inside, the closing one outside. Rejected: one working week for each manager, which no customer
 *     agreed to.</li>
 * <li>R74: who stands in is a list in order, each with his hours for this customer; the first who is there answers. Where nobody is,
 *     the Select desk does, which is open around the clock (R31). Rejected: any service manager who happens to be there, who does not know
 *     the customer.</li>
 * <li>R74: a hand-over leaves the hours as agreed; they are the customer's as well.</li>
 * <li>R76: a break ends the assignment at its instant, however short it was. Who meets the minimum again (R28) gets a manager assigned
 *     anew. Rejected: that the former one comes back by himself, though he may have other customers by then.</li>
 * <li>A manager who is not with us any more stays the customer's in the books until another is assigned; stand-ins and the Select desk
 *     answer meanwhile, and operations are shown him as to be assigned.</li>
 * </ul>
 */
package com.logitech.serviceportal.support.managers;
