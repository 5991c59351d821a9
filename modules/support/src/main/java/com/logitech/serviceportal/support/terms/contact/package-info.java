/** Attempts to reach a customer, and the closing of a ticket that stays unanswered (R38, R51). */
package com.logitech.serviceportal.support.terms.contact;
