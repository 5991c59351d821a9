/** Designated Service Managers: who manages which customer, in which hours, who answers outside them, and why (R73, R74, R76). */
package com.logitech.serviceportal.support.api.managers;
