/** Servers on this machine that take what the portal sends out and send nothing on: mail and webhooks. */
package com.logitech.serviceportal.acceptance.catchers;
