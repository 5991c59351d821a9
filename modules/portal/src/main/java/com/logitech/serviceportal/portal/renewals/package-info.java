/** Renewals and what hangs on them: minimums, what-ifs, proposals, assignments as before. Pages and API; nothing is decided here. */
package com.logitech.serviceportal.portal.renewals;
