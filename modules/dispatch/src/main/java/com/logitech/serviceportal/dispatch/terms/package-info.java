/**
 * What needs no database and no network: pauses, quiet hours, names of facts, letters as text and HTML, which addresses are public, what a
 * mail server meant.
 */
package com.logitech.serviceportal.dispatch.terms;
