/**
 * How mail comes in: a round fetches what lies in the mailbox (IMAP), has each read and taken in by the help desk in a transaction of its
 * own, and puts it aside afterwards. A mail is known by its place in the mailbox, which is written down in that transaction: whatever
 * breaks off in between, it is taken in once.
 */
package com.logitech.serviceportal.dispatch.inbox;
