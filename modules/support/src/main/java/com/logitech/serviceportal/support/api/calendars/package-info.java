/** What a change of hours or holidays does to tickets. */
package com.logitech.serviceportal.support.api.calendars;
