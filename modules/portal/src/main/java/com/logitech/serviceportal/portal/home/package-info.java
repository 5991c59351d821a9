/** The first page: for each role what it looks at first. Composed from the questions of the other modules; it decides nothing. */
package com.logitech.serviceportal.portal.home;

