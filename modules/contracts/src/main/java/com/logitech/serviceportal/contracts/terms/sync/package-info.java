/**
 * What the text and Sync's API ask of linked organizations: which customer one belongs to, which Space a place of Sync is, how often Sync
 * may be asked, and where the two sides differ (R17, R18, R146).
 */
package com.logitech.serviceportal.contracts.terms.sync;
