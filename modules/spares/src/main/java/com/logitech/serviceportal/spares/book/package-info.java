/** How many spares there are: the scale held against a customer, and what is told of it. */
package com.logitech.serviceportal.spares.book;
