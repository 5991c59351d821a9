/** Shipping: what is sent to replace a unit, when it arrived, and what came back. */
package com.logitech.serviceportal.replacement.api.shipping;
