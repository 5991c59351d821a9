/** The books of service managers: whom they manage and when, and the hours agreed. */
package com.logitech.serviceportal.support.model.managers;
