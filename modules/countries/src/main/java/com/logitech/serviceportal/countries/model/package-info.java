/** The country books: rows that are only ever added, and which of them is in force on a day as known at an instant. */
package com.logitech.serviceportal.countries.model;

