/** The books of dispatch: the outbox with its lanes, the endpoints and their sealed secrets, notices, unwanted mails. */
package com.logitech.serviceportal.dispatch.model;
