/** How expressions in pages find the beans they name. */
package com.logitech.serviceportal.portal.expressions;
