/** How many spares there are, of which models, and from when on (R77, R78, R79, R81, R82). */
package com.logitech.serviceportal.spares.terms.scale;
