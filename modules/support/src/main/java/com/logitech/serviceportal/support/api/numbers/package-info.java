/** The numbers the help desk goes by, the languages it calls in, and the ends of mainstream support, as dated rows. */
package com.logitech.serviceportal.support.api.numbers;
