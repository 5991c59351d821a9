/** A large set of books, made by COPY: what the portal would have written, had its customers been busy for years. */
package com.logitech.serviceportal.acceptance.dataset;

