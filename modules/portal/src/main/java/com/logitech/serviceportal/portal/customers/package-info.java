/** Customers on pages and over HTTP: their accounts, their people, and where else they may use Select. */
package com.logitech.serviceportal.portal.customers;
