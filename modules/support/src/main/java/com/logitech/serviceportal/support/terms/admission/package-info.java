/** Who may open which ticket (R30, R36, R52, R120, R121, R130). */
package com.logitech.serviceportal.support.terms.admission;
