/** Stock: what lies in the warehouses to replace what fails, what of it is set aside for which return, and what may go instead. */
package com.logitech.serviceportal.replacement.api.stock;
