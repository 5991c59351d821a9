/** JumpStart to people and programs: registrations, proofs, transfers, holds, and the terms accepted with them. */
package com.logitech.serviceportal.portal.jumpstart;
