/** Where spares are kept, what they are used for, and what comes after (R80, R83 to R88). */
package com.logitech.serviceportal.spares.terms.use;
