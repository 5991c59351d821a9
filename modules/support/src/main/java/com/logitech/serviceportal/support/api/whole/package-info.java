/** A ticket with all that belongs to it, for who looks at it whole. */
package com.logitech.serviceportal.support.api.whole;
