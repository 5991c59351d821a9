/** The register of vendors: its rows, and who makes a product by what was known at an instant. */
package com.logitech.serviceportal.replacement.model.vendors;
