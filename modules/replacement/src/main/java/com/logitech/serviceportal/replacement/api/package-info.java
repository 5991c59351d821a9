/** What replacement promises: its clauses, when a replacement would come, and in {@code returns} what comes of claims. */
package com.logitech.serviceportal.replacement.api;
