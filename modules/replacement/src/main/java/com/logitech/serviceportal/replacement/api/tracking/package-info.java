/** Tracking: what customers say is wrong with a delivery, and what came of it. */
package com.logitech.serviceportal.replacement.api.tracking;
