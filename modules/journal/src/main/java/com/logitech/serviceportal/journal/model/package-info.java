/** The journal's books: entries, chain heads, and the anchor file beside the database. */
package com.logitech.serviceportal.journal.model;

