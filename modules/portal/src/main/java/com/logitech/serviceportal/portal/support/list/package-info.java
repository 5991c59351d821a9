/** Which tickets their list shows, and the addresses of such lists. */
package com.logitech.serviceportal.portal.support.list;
