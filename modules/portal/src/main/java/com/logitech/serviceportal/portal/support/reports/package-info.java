/** The figures of the help desk for other programs, and as files. */
package com.logitech.serviceportal.portal.support.reports;
