/** What wakes the rounds. */
package com.logitech.serviceportal.spares.rounds;
