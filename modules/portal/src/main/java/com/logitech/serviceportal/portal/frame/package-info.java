/**
 * What all pages share: the frame around them, menu, search, lists and their files, how things are said and refusals shown, and the page
 * of clauses.
 */
package com.logitech.serviceportal.portal.frame;
