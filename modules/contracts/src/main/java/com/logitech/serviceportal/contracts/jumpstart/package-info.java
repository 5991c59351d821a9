/** The office of JumpStart: what is registered for it, shown, passed on and held, and where each registration stands (R115-R119). */
package com.logitech.serviceportal.contracts.jumpstart;
