/**
 * The help desk's mail: takes in what people write, says how tickets are written of, and what came of our mails.
 *
 * <p><b>Decision.</b> Who wrote by mail is told once which of his files were not taken, by the acknowledgement of the ticket it opened,
 * else by a mail of its own; nothing else acknowledges an answer. What they are called stands in the note to our people alone, and is
 * looked up when the mail is written. Rejected: telling it with the fact, by which names of files would wait in the outbox and stay in
 * the journal.
 */
package com.logitech.serviceportal.support.mail;
