/**
 * Says where our services are sold, used and delivered, what a country asks for, when a desk or a warehouse works, and what time it is.
 *
 * <p><b>Answers for</b> {@link com.logitech.serviceportal.countries.api.CountriesClause}: R68, R70, R71, R100-R103, R117 (the countries),
 * R123 and R140. R70, R71, R68 and R123 are judged here and asked by the modules that take claims and keep clocks.
 *
 * <p><b>Tells</b> {@link com.logitech.serviceportal.countries.api.CountryRowAdded}. <b>Hears</b> nothing. <b>Calls</b> nobody.
 *
 * <p><b>The books</b> are rows that are only added: in force on a day is the row with the latest effective day not after it among those
 * recorded by the instant asked about. A row can be dated today (UTC) or later, never earlier; the database refuses to change one.
 * Whoever asks states the day and the instant of knowledge, so yesterday's answer can be given again today. One gap is known: between a
 * row's instant and the end of its transaction (milliseconds) another caller does not see it yet; stored findings keep their own facts.
 * Each call asks the database with one small query whether a row was added, so two servers agree; only then are the books read anew.
 *
 * <p><b>Decisions where the text is silent</b>
 * <ul>
 * <li>D22: Latin America (Argentina, Chile, Colombia, Mexico, Peru) has North America's desk, and its entity is the regional one.
 *     Rejected: Mexico as North America; no support hours at all.</li>
 * <li>D21, D48: hours are on the wall clocks of New York, Zurich and Kolkata; holidays are those of the United States, Switzerland and
 *     India. Rejected: Eastern <i>Standard</i> Time all year, which would shift every summer by an hour; the customer's holidays.</li>
 * <li>R100, R101: a country that leaves a list stops orders from that day; use goes on there. Rejected: Spaces losing their service with
 *     the list.</li>
 * <li>R102: no row means offered; R68: no row means no next business day, and what says so is the warehouse row alone. Rejected: a
 *     benefit row beside it, which could contradict it.</li>
 * <li>R117: the countries where channel partners sell JumpStart products are not listed in the text; the Covered Countries stand in for
 *     them as rows of their own. A Japanese copy asks for a purchase in Japan; the English text prevails (R3), where Japan is one country
 *     among others. Rejected: a rule of its own for those who accepted the Japanese copy.</li>
 * <li>R140: where place of purchase and reseller point to different entities, the place of purchase decides. Rejected: the reseller.
 *     A country we have no region for has the regional entity. Rejected: refusing to say.</li>
 * <li>D49: a working day is Monday to Friday, no public holiday, and a day the country itself works: in Egypt, Israel and Saudi Arabia
 *     that leaves Monday to Thursday. Rejected: their Sunday as a delivery day.</li>
 * <li>A public holiday is one kept nationwide. Rejected: bank holidays, observances, days of a canton or state; operations add those
 *     that matter as local holidays.</li>
 * <li>D47: hours have no break, so no clock time can fall into one.</li>
 * </ul>
 *
 * <p><b>Not known:</b> Jollyday has no calendar of China, Indonesia, Israel, Korea, Malaysia, Taiwan and Thailand. There only weekdays and
 * local holidays count, and the calendar's name says so. Which countries have next business day delivery, and from where, is in no
 * text: the warehouse book starts empty.
 *
 * <p><b>Does not</b> keep use exceptions of customers (contracts), compute response or delivery promises (support, replacement), know a
 * customer, or store a tax number.
 */
package com.logitech.serviceportal.countries;

