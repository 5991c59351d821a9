/** Mails about tickets: to who asked for help, to our own people, and to who wrote in vain. */
package com.logitech.serviceportal.dispatch.tickets;
