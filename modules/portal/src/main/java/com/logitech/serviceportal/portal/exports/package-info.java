/**
 * Spaces, devices, contracts and licenses as files, by page and by API: the lists of the offices, with their filters and for whom they
 * would be shown, and beside each row why it is so.
 */
package com.logitech.serviceportal.portal.exports;
