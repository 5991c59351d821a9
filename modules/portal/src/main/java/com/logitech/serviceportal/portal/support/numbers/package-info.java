/** What the help desk goes by, for programs. */
package com.logitech.serviceportal.portal.support.numbers;
