/**
 * The pages in a browser and at the door. What holds for every page is read from the pages themselves, so that a new one is tried without
 * being named here; what people do on the pages of contracts, Spaces and lists has a test of its own for each.
 */
package com.logitech.serviceportal.acceptance.pages;

