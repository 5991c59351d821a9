/**
 * The books of linked Sync organizations: links and their certificates, pulls and what they read, which Space is which place of Sync, where
 * the two sides differ, and how often Sync was asked.
 */
package com.logitech.serviceportal.contracts.model.sync;
