/** The spares themselves: where they are kept, and what is done with them. */
package com.logitech.serviceportal.spares.api.units;
