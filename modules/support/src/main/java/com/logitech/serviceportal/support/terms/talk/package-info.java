/** What may go on together. */
package com.logitech.serviceportal.support.terms.talk;
