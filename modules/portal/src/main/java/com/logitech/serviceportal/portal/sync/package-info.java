/** Pages and API of linked Sync organizations: link, pull, look, decide (R17, R18). */
package com.logitech.serviceportal.portal.sync;
