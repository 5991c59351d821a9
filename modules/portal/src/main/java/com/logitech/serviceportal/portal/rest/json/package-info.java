/**
 * JSON as the API reads and writes it, and values that travel as one text in bodies and parameters alike. What would have to be guessed is
 * refused with its place.
 */
package com.logitech.serviceportal.portal.rest.json;
