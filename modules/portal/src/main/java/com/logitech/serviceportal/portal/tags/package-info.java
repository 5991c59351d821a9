/**
 * The tags that stand in every row of every list, as components: a list of fifty rows asks each of their attributes once, where a tag
 * made of markup asks as often as it names them.
 */
package com.logitech.serviceportal.portal.tags;
