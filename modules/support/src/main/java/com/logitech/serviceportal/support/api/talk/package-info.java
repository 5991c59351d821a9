/** What goes with the conversation of a ticket: files, formatted text, followers, who is in it just now, answers kept ready, a rating. */
package com.logitech.serviceportal.support.api.talk;
