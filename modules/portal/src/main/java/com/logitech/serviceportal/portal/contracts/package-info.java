/**
 * Orders, contracts, the catalog they are made from, and what Spaces are entitled to by them, to people on pages and to programs over
 * HTTP. One bean for each page, named like it; what a list shows stands in its address.
 */
package com.logitech.serviceportal.portal.contracts;

