/** The vendors of what we do not replace: on their page, and in the API. */
package com.logitech.serviceportal.portal.replacement.vendors;
