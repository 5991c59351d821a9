/** Answers claims: gathers what failed and where, has the terms asked, and keeps what came of it. */
package com.logitech.serviceportal.replacement.returns;
