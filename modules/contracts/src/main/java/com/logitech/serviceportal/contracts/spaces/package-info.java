/** The offices of Spaces and of the devices in them: what there is, where it is and was, and what is said of it. */
package com.logitech.serviceportal.contracts.spaces;
