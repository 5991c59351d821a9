/** The pages of Spaces: what stands in them, what they are entitled to and why, and how they come in from a file. */
package com.logitech.serviceportal.portal.spaces;

