/** The mails of the help desk in the books. */
package com.logitech.serviceportal.support.model.mail;
