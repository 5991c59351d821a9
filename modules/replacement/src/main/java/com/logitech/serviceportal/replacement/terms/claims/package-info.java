/** Whether what fails is replaced: the clauses about claims as code. */
package com.logitech.serviceportal.replacement.terms.claims;
