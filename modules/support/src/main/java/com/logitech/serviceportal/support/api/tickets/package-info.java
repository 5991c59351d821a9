/** Tickets as others see them: the help desk's counter, its lists, and what it tells. */
package com.logitech.serviceportal.support.api.tickets;
