/** Letters: who is told of a fact by mail, in which words and languages, and how it reaches the mail server. */
package com.logitech.serviceportal.dispatch.mail;
