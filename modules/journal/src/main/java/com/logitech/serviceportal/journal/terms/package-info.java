/** How entries are sealed and checked: plain Java, for the office, a command line and an auditor alike. */
package com.logitech.serviceportal.journal.terms;

