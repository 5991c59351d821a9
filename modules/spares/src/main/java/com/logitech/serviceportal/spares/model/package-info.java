/** The books of spares. */
package com.logitech.serviceportal.spares.model;
