/** What operations keep for replacements, in the API: the stock, and the vendors of what we do not replace. */
package com.logitech.serviceportal.portal.replacement.operations;
