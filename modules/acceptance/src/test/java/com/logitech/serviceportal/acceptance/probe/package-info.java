/**
 * What a small WAR beside the portal holds in tests: an observer that fails when told to,
 * and what no door of the portal opens to a program. It ships nowhere.
 */
package com.logitech.serviceportal.acceptance.probe;

