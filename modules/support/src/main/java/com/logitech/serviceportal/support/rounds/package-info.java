/**
 * What time alone brings about: tickets close unanswered, first responses are late, follow-ups are due. A round may run twice, late, and
 * on two servers at once; it writes the instant that was due (R32, R35, R38, R51).
 */
package com.logitech.serviceportal.support.rounds;
