/** The rows of what the help desk goes by; they only grow. */
package com.logitech.serviceportal.support.model.numbers;
