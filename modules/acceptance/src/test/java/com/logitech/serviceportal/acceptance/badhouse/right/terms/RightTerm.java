package com.logitech.serviceportal.acceptance.badhouse.right.terms;

import com.logitech.serviceportal.acceptance.badhouse.left.api.LeftFacts;

/** TERMS_ARE_PLAIN: it asks a counter, where it should be given what the counter said. */
record RightTerm(LeftFacts counter) {
}
