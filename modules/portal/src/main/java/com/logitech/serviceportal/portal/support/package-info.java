/** The help desk's pages and its part of the API. */
package com.logitech.serviceportal.portal.support;
