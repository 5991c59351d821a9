/**
 * What time alone brings about: contracts nobody used start, contracts whose term is over end. A round may run twice, late, and on two
 * servers at once; it writes the day that was due (R24, R25). Steps of long work are done here too, beside whoever asked for them.
 */
package com.logitech.serviceportal.contracts.rounds;
