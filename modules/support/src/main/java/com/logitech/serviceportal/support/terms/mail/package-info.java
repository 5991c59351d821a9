/** What a mail is, and what becomes of it, as plain Java (R30, D24). */
package com.logitech.serviceportal.support.terms.mail;
