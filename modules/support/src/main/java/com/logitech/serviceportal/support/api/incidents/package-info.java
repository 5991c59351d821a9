/** What an incident is about, how it reached us, and what comes first: the words tickets are opened and listed with. */
package com.logitech.serviceportal.support.api.incidents;
