/** Minimums to qualify: where a customer stands, what is recorded, what is told. */
package com.logitech.serviceportal.contracts.api.minimums;
