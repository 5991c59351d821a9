/** How the help desk does: in figures, each of which is the count of a list. */
package com.logitech.serviceportal.support.api.reports;
