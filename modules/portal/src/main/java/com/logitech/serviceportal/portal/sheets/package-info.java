/**
 * Lists as files: rows asked for stretch by stretch and written as they come, so that a long file takes no more memory than a short one.
 * Knows records and nothing of what they are about.
 */
package com.logitech.serviceportal.portal.sheets;
