/** What the journal promises: to show itself, to prove itself, and to be anchored. It takes no commands to write: it hears. */
package com.logitech.serviceportal.journal.api;

