/** The text about support as plain Java: a ticket's facts in, clocks and findings out. */
package com.logitech.serviceportal.support.terms;
