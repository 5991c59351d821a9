/** The books of account reviews. */
package com.logitech.serviceportal.support.model.reviews;
