/** Inspections: what the examination of a unit that came back found. */
package com.logitech.serviceportal.replacement.api.inspections;
