/** By which terms of trade a replacement is sent: the clause as code. */
package com.logitech.serviceportal.replacement.terms.shipping;
