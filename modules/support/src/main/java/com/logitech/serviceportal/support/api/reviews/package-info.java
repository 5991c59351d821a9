/** Account reviews: how an account stood on a day, each figure with the rows behind it. */
package com.logitech.serviceportal.support.api.reviews;
