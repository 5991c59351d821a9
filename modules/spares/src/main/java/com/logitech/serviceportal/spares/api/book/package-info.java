/** How many spares there are: the scale, the standing of a customer, and the book of what was moved. */
package com.logitech.serviceportal.spares.api.book;
