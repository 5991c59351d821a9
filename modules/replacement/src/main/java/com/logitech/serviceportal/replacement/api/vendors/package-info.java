/** Vendors: to whom a customer turns with another maker's product, as dated rows (R55). */
package com.logitech.serviceportal.replacement.api.vendors;
