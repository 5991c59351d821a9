/** The office of fair use: notes moves that come back, lets people ask and answer about them, and settles (R21). Nothing is automatic. */
package com.logitech.serviceportal.contracts.fairuse;
