/**
 * The offices of Enterprise Plans: how many Spaces they have against their maximum, evidence of it, and the Sync features of those above
 * (R109, R111, R112, R114). Features that were switched off return with the fact that brings it about, and by a round where two facts
 * crossed.
 */
package com.logitech.serviceportal.contracts.plans;
