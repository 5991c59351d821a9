/** Returns: what failed, whether it is replaced, by which way and why. */
package com.logitech.serviceportal.replacement.api.returns;
