/** Replacement to people and programs: by what devices are replaced if they fail, one by one or a thousand at once, and how soon. */
package com.logitech.serviceportal.portal.replacement;
