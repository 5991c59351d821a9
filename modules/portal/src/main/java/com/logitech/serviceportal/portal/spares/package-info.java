/** Onsite spares: their pages, and their part of the API. */
package com.logitech.serviceportal.portal.spares;
