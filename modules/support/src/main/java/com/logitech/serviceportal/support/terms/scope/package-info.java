/** What help a ticket is promised for the product it is about, and by which ways and voices it comes (R34, R37-R50, R127). */
package com.logitech.serviceportal.support.terms.scope;
