/** The help desk by mail: what comes in, what is written out, and what came of it. */
package com.logitech.serviceportal.support.api.mail;
