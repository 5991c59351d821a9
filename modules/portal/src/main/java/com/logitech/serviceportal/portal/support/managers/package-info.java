/** Designated Service Managers in the API, and their hours as people type them. */
package com.logitech.serviceportal.portal.support.managers;
