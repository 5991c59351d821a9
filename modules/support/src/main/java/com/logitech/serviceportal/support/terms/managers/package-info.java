/** Who gets a Designated Service Manager, until when, and who answers at which hour (R73, R74, R76). */
package com.logitech.serviceportal.support.terms.managers;
