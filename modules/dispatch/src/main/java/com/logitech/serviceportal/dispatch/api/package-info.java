/** What leaves the house, as others see it: the outbox, the endpoints of other systems, a person's notices and which mails he wants. */
package com.logitech.serviceportal.dispatch.api;
