/** What a ticket is about and what is done with it: the forms on its page, one at a time, and its part of the API. */
package com.logitech.serviceportal.portal.support.work;
