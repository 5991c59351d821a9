/** What holds for every page of the portal: read from the pages themselves, so that a new page is tried without being named here. */
package com.logitech.serviceportal.acceptance.pages;

