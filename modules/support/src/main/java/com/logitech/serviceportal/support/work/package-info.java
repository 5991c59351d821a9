/** The office in which tickets are worked on: levels and plans, stops, duties, refusals and hardware failures. */
package com.logitech.serviceportal.support.work;
