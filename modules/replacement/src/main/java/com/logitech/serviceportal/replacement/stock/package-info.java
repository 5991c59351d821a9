/** The stock: what lies in the warehouses, and what of it is set aside for returns. */
package com.logitech.serviceportal.replacement.stock;
