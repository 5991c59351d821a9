/**
 * The journal: who did what, when, and what was refused; written once, never changed, and able to prove it.
 *
 * <h2>Clauses</h2>
 * None of its own. It keeps what the other modules decide, with the rule numbers of their clauses (R, D31: "all of it journaled").
 *
 * <h2>Hears and tells</h2>
 * Hears every {@code DomainEvent}, in the transaction of the one who tells it ({@code WhenAnythingHappens}), and every
 * {@code Refused} fired at a door, in a transaction of its own ({@code WhenACommandIsRefused}). Tells nothing. A door fires a
 * refusal after the command's transaction is over and with a {@code Caller} announced.
 *
 * <h2>Decisions</h2>
 * <ul>
 * <li><b>One chain per customer and one for the house.</b> Each entry is sealed with the hash of the entry before it. One chain for
 * all would make every writer of every customer stand in one queue, and no customer could be shown his chain without the others';
 * a chain per thing would have a thousand heads to anchor and would not show that a thing was taken out altogether. Writers of one
 * customer queue at his head until their transaction ends: an append is two statements. A transaction that tells facts of several
 * customers holds several heads; let it tell them in the order of their ids, or two such transactions may deadlock and one be
 * undone by the database.</li>
 * <li><b>Written at once, not before completion.</b> An observer BEFORE_COMPLETION would hold the head more briefly, but the container
 * swallows what it throws, and a fact without its entry would be committed.</li>
 * <li><b>Triggers refuse UPDATE, DELETE and TRUNCATE</b> against mistakes and against SQL slipped in through the application. They do
 * not bind the owner of the tables or a superuser, who can drop them and write a chain anew, every hash right. Hence
 * <b>the anchor</b>: each hour, and on demand, the heads that moved go to a file outside the database
 * ({@code SERVICEPORTAL_ANCHOR_FILE}, {@code <time> <chain> <sequence> <hash>}, appended and synced). A chain written anew differs from
 * an anchored head; a tail that was cut ends before one. Nothing finds what was cut within the hour before it was first anchored, nor
 * anything once the same person holds database and file: keep the file on another machine's disk, or ship its lines away. Signing the
 * heads in the database was rejected: the key would be where the liar is.</li>
 * <li><b>Every field is hashed with its length before it</b>, so that no text can pose as the next field. Facts and decisions are stored as
 * canonical JSON text and hashed letter for letter; {@code jsonb} was rejected because it rewrites what it stores.</li>
 * <li><b>Names.</b> An entry keeps the actor's id, and his name as shown then. The chain covers a salted seal of the name, not the name:
 * {@code UPDATE journal.entries SET actor_name = NULL, actor_salt = NULL WHERE actor = ...}, the one change the triggers allow,
 * erases a person and every chain still holds. A pseudonym table was rejected: it needs another write for each entry.</li>
 * <li><b>Lists run by the moment of recording</b>, and {@code from} and {@code until} mean it too. By the moment of happening, what a round
 * writes late would appear on pages already read. The time lines of things have their own table; an index over the array has no order,
 * and the time line of a busy contract would be read whole for each page.</li>
 * <li><b>Refusals</b> go into the caller's customer's chain when he acts for one customer alone, and otherwise into the house's. To take
 * the customer from what was sent was rejected: a stranger could write into anybody's books. Of input refused, and of things not found,
 * only field names are kept: what was typed into the wrong field may be a password.</li>
 * </ul>
 *
 * <h2>What it does not do</h2>
 * It does not say what may be done, does not store what was sent, does not log technical failures, does not prove that something was
 * told which no module told, and never forgets but a name.
 */
package com.logitech.serviceportal.journal;

