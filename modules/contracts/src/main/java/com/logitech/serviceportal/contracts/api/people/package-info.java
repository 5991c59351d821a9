/**
 * What contracts promises about the people of an account: invitations, roles, how many, the Single Point of Contact,
 * for whom one works.
 */
package com.logitech.serviceportal.contracts.api.people;
