/**
 * What contracts promises about Enterprise Plans beside their contracts: upgrades to a higher tier, evidence that the Spaces are within
 * the maximum, and what happens to Spaces above it (R109, R111, R112, D19, D31, D42).
 */
package com.logitech.serviceportal.contracts.api.plans;
