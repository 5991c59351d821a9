/** What replacement promises: its clauses, and when a replacement would come. */
package com.logitech.serviceportal.replacement.api;
