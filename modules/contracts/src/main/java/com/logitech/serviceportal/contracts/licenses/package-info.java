/**
 * The office of licenses: assigns, moves and releases them. A preview and its command go by one draft, so what was shown is what is
 * done, unless the books changed in between.
 */
package com.logitech.serviceportal.contracts.licenses;
