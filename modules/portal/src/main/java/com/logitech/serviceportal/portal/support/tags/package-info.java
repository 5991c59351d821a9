/** What is drawn many times on the pages of the help desk: the words of a ticket and the rows of a list of tickets. */
package com.logitech.serviceportal.portal.support.tags;
