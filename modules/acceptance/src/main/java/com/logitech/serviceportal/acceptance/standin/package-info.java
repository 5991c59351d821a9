/** What stands in, on this machine, for systems of others: the Sync Cloud API with its certificates, limits and errors. */
package com.logitech.serviceportal.acceptance.standin;
