/** What tickets are about and what is done with them: products, plans, stops, duties, steps and refusals. */
package com.logitech.serviceportal.support.model.incidents;
