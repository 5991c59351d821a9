/**
 * What happens before the first request: every module's schema is brought up to date, and a portal nobody can sign in to gets its first
 * person, or the demo's people and books.
 */
package com.logitech.serviceportal.portal.startup;
