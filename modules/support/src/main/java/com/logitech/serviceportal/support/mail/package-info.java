/** The help desk's mail: takes in what people write, says how tickets are written of, and what came of our mails. */
package com.logitech.serviceportal.support.mail;
