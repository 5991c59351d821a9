/** Fair use to people and programs: moves that come back, with the evidence, the customer's answer, and how it was settled. */
package com.logitech.serviceportal.portal.fairuse;
