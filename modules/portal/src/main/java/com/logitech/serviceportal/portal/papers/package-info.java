/** Papers to print, as PDF: set from the top down, with bar codes, in the letters of most of the world. */
package com.logitech.serviceportal.portal.papers;
