/** The clauses about replacement as code: facts in, a finding out. */
package com.logitech.serviceportal.replacement.terms;
