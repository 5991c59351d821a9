/** The conversation of a ticket on its page, and its part of the API. */
package com.logitech.serviceportal.portal.support.talk;
