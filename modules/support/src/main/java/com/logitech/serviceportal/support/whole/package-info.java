/** Puts a ticket together from what the other offices say of it, in one transaction. */
package com.logitech.serviceportal.support.whole;
