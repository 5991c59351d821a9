/**
 * The offices that say what Spaces and devices are entitled to, and why. They gather what the books say in a fixed number of statements,
 * however many are asked about, and ask the terms in order; nothing is decided or changed here.
 */
package com.logitech.serviceportal.contracts.entitlements;
