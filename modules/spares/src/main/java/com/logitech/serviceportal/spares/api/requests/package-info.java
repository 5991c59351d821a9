/** Requests for spares. */
package com.logitech.serviceportal.spares.api.requests;
