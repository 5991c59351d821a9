/** First responses and the time they have, as sums anybody can add up (R31-R33, R46, R48, R124). */
package com.logitech.serviceportal.support.terms.clocks;
