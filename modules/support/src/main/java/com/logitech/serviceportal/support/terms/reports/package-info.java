/** How figures are put together, in plain Java. */
package com.logitech.serviceportal.support.terms.reports;
