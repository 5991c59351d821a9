/** Counts what the help desk did. */
package com.logitech.serviceportal.support.reports;
