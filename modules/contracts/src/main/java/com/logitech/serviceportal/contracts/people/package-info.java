/**
 * The offices of an account's people: invitations and the step from one into the account, what each person is there, how many there are,
 * the Single Point of Contact, and for whom a partner's person works.
 */
package com.logitech.serviceportal.contracts.people;
