/**
 * What fails is replaced: so far, how soon a replacement would come if it were decided at an instant, and why.
 *
 * <p><b>Answers for</b> {@link com.logitech.serviceportal.replacement.api.ReplacementClause}: R64, R67, R69.
 *
 * <p><b>Tells</b> nothing, <b>hears</b> nothing. <b>Calls</b> DeviceCovers, DeviceRegister, SpaceRegister, Entitlements, Warehouses,
 * WorkingCalendars and CountryNames.
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
 * </ul>
 *
 * <p><b>Does not</b> decide claims, ship or keep anything: by what a device is replaced is asked of contracts.
 */
package com.logitech.serviceportal.replacement;
