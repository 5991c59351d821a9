/** A small house in which every rule is broken once, and beside it kept, so that no rule can catch nothing or everything. */
package com.logitech.serviceportal.acceptance.badhouse;

