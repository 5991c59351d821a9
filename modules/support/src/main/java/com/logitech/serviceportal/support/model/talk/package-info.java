/** The books of what goes with the words of tickets: files, followers, who is in a ticket, answers kept ready, ratings. */
package com.logitech.serviceportal.support.model.talk;
