/** The house as it is built: its modules, its clauses, and where in the code each of them lives. */
package com.logitech.serviceportal.acceptance.house;

