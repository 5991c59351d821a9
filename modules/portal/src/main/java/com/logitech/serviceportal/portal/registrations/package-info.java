/** Many devices registered at once by their serial numbers: the page one pastes, loads or scans them on, and the same for programs. */
package com.logitech.serviceportal.portal.registrations;
