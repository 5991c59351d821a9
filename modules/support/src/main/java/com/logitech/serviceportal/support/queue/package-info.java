/** Tickets as lists. */
package com.logitech.serviceportal.support.queue;
