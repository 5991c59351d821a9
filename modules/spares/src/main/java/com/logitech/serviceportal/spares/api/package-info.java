/** What spares promise: how many there are, requests for them, the spares themselves, and their firmware. */
package com.logitech.serviceportal.spares.api;
