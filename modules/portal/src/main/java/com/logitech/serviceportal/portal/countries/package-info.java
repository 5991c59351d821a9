/**
 * Pages and resources of the country books: where each level is sold and each benefit offered (R68, R100-R102), what a country asks for
 * (R70, R71, R103), its working days, its desk (R123) and its law (R140); and the page on which operations add a dated row. The past is
 * never rewritten here.
 */
package com.logitech.serviceportal.portal.countries;

