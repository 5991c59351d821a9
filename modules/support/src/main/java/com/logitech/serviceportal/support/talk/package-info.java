/**
 * What goes with the words of a ticket: their files, their look, who follows them and who is writing just now.
 *
 * <p><b>Decisions</b>
 * <ul>
 * <li>Words are written in the signs of CommonMark, without a rich text editor: the text box of the browser works with the keyboard, every
 *     reader and every program, and needs no script the page's policy would have to allow. Rejected: PrimeFaces' editor, which styles by
 *     attributes and needs the policy relaxed.</li>
 * <li>A text is kept as it was written; its HTML is made, and cleaned, whenever it is read, so that a mended cleaner mends the past.
 *     Rejected: keeping cleaned HTML beside the text, two truths of which one ages.</li>
 * <li>Headings, pictures and HTML of the writer's own are not made: a line of a log that begins with a number sign stays a line, and no
 *     picture of a foreign host is fetched.</li>
 * <li>Files of any kind are taken but programs: a log has no type. They leave the house as downloads of no type; pictures alone are shown,
 *     by what they are and not by what they are called.</li>
 * <li>While a scanner is set up and does not answer, no file is kept: what was never looked at is not acknowledged.</li>
 * <li>R52: tickets go on together under the same level and in the same language alone, the later in the earlier one, and not while its
 *     first response is awaited and the other's was given: so the earliest open clock counts, and none is stopped by merging. What
 *     happened to both counts from then on, and is not moved; undone, each counts its own again, and what was said meanwhile in
 *     the other stays there. Rejected: moving words, which cannot be undone; merging across levels, which would change one.</li>
 * <li>R122: words of a ticket become a ticket of their own as if it had been opened when the first of the customer's arrived; they stay
 *     where they were said and are repeated there, with what in them is a response to it ({@link
 *     com.logitech.serviceportal.support.terms.talk.SplitOff}). Split off it stays; merged again, its words are read once. Rejected: moving
 *     words, by which the first ticket would lose its own answers; showing them from afar, by which neither search nor mail would find
 *     the new one by them.</li>
 * <li>R122: a ticket split off is for who wrote the first of the customer's words in it, unless another of those who take part is named:
 *     who asks for help is answered. Whoever follows the first is not told of the other; it is another matter. Rejected: leaving it to who
 *     opened the first, who may never have asked for this; anybody of the account, who would be told of what he has no part in.</li>
 * <li>R122, D51: an answer kept ready may settle the level and propose a language with what is said, in one. Another level is not agreed
 *     with the customer until somebody says so; a language proposed moves nothing.</li>
 * </ul>
 */
package com.logitech.serviceportal.support.talk;
