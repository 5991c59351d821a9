/** Enterprise Plans: their Spaces against the maximum, the evidence for it, and Sync features above it. */
package com.logitech.serviceportal.portal.plans;
