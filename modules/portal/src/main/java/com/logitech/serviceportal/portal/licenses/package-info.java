/**
 * Licenses on pages and over HTTP: assigning, moving and releasing them, one or many, always with a look at what it would do before it is
 * done.
 */
package com.logitech.serviceportal.portal.licenses;
