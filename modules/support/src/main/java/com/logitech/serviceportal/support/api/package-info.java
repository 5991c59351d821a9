/** What support promises: its clauses, its levels, what time brings about. */
package com.logitech.serviceportal.support.api;
