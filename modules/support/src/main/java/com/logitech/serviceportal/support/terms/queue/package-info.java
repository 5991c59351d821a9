/** Whose turn is next, in plain Java. */
package com.logitech.serviceportal.support.terms.queue;
