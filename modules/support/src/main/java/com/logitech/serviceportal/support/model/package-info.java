/** The books of support: tickets, what happened to them, what was said in them, and the numbers of the text. */
package com.logitech.serviceportal.support.model;
