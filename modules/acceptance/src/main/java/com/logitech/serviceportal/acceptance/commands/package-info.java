/** Commands that run what was built: an embedded database, the server with the shipped EAR, and both together for a first look. */
package com.logitech.serviceportal.acceptance.commands;

