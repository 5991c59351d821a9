/** Replacement to people and programs: by what devices are replaced if they fail, one by one and a thousand at once. */
package com.logitech.serviceportal.portal.replacement;
