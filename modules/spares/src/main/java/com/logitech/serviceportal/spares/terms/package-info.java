/** The text on spares as plain Java: facts in, a finding out that names its clause. */
package com.logitech.serviceportal.spares.terms;
