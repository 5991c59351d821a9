/**
 * The portal's own door: who somebody is, which pages open to him, and what a browser must not do with our answers. Behind it there is a
 * caller in any case; what he may do there is for the offices to say.
 */
package com.logitech.serviceportal.portal.security;
