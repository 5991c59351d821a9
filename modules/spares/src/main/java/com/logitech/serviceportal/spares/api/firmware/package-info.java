/** The latest firmware of what is kept as a spare. */
package com.logitech.serviceportal.spares.api.firmware;
