/**
 * By what a device is replaced if it fails, and until when: its standard warranty, or Select as long as it joins on. What-ifs, claims and
 * the page of a device ask the same terms.
 */
package com.logitech.serviceportal.contracts.terms.devices;
