/** The office of the documents of the agreement: which version is in force, and who accepted which (R3, R115). */
package com.logitech.serviceportal.contracts.agreements;
