/** How far a return is, and what is wrong with its deliveries: on its page, and in the API. */
package com.logitech.serviceportal.portal.replacement.tracking;
