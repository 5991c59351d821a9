/** Levels and plans of incidents, follow-ups, stops, duties of the customer, and what is refused (R35, R41, R75, R122-R136). */
package com.logitech.serviceportal.support.terms.work;
