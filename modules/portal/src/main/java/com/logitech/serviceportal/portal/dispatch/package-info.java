/** What leaves the house, on pages and in the API: the outbox, the endpoints of other systems, and a person's notices and mails. */
package com.logitech.serviceportal.portal.dispatch;
