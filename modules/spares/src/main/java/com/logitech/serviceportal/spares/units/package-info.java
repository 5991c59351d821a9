/** The spares themselves: what is done with them, and what comes of the units they were used for. */
package com.logitech.serviceportal.spares.units;
