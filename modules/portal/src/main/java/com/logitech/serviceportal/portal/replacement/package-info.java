/**
 * Replacement to people and programs: by what devices are replaced if they fail, one by one or a thousand at once, and how soon; claims
 * and returns; and what operations send, take back and keep for them.
 */
package com.logitech.serviceportal.portal.replacement;
