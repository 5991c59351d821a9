/**
 * The offices of accounts: customers and their people, how people like their lists, and the door with its passwords, sessions and tokens.
 * What a caller may not know of answers here as what does not exist.
 */
package com.logitech.serviceportal.contracts.accounts;
