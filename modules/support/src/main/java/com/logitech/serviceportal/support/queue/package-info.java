/** Tickets as lists: what is asked, counted, found, and whose turn is next. */
package com.logitech.serviceportal.support.queue;
