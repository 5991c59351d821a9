/**
 * An account on paper: as it is and as it might be. It judges little itself; levels, counts, minimums and dates are those of the other
 * terms, so that a what-if and the truth cannot differ.
 */
package com.logitech.serviceportal.contracts.terms.proposals;
