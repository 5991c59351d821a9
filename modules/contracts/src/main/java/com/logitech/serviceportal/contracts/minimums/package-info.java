/** The office of minimums: says where customers stand, adds rows, and tells in time when a minimum will fall short. */
package com.logitech.serviceportal.contracts.minimums;
