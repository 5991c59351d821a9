/**
 * R12-R14, R129 and R144: how people are invited to an account, how many it has, who administers them, who is the Single Point of Contact,
 * and how a partner's person acts for several customers.
 */
package com.logitech.serviceportal.contracts.terms.people;
