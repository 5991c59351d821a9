/** Requests for spares: what may be asked for, and what leaves us for it. */
package com.logitech.serviceportal.spares.requests;
