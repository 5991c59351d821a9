/** Webhooks by the Standard Webhooks convention: endpoints, their secrets and signatures, and the talk with them. */
package com.logitech.serviceportal.dispatch.webhooks;
