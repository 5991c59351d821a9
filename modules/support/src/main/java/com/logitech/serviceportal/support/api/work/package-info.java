/** What is done with a ticket: its level and plan, follow-ups, stops, duties of the customer, refusals and hardware failures. */
package com.logitech.serviceportal.support.api.work;
