/** Tickets as work: the lists agents and customers choose from, how many wait in each, what is found in them, and whose turn is next. */
package com.logitech.serviceportal.support.api.queue;
