/** What a small WAR beside the portal holds in tests: an observer that fails when told to. It ships nowhere. */
package com.logitech.serviceportal.acceptance.probe;

