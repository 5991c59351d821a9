/** The desk itself: who may ask for what, what a ticket's clocks say, and what is written into it. */
package com.logitech.serviceportal.support.tickets;
