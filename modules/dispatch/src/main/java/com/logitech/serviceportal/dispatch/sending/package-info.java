/** How the outbox is emptied: a round hands messages out to couriers, lane beside lane, and writes down what came of them. */
package com.logitech.serviceportal.dispatch.sending;
