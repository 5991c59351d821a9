/**
 * What the API's methods say of themselves, read once: {@link com.logitech.serviceportal.portal.rest.openapi.Operation} for the door and
 * the tests, {@link com.logitech.serviceportal.portal.rest.openapi.ApiDescription} for whoever wants to call it.
 */
package com.logitech.serviceportal.portal.rest.openapi;
