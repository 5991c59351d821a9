/** The stock of the warehouses: on its page, and in the API. */
package com.logitech.serviceportal.portal.replacement.stock;
