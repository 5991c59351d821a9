/** The clauses about countries as plain Java: facts in, findings out; no clock, no database. */
package com.logitech.serviceportal.countries.terms;

