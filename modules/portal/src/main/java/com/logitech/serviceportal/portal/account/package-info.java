/** Pages of a person's own account (time zone, theme, password, access tokens) and of the people of a customer. */
package com.logitech.serviceportal.portal.account;

