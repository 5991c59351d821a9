/** Devices that failed, as their customer says so: what would come of it, and the ticket in which it is examined. */
package com.logitech.serviceportal.replacement.api.claims;
