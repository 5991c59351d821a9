/** Mails that wait until one of our people says what becomes of them. */
package com.logitech.serviceportal.portal.mails;
