/**
 * The API's own door: what holds for every operation, before and after an office is asked. The operations themselves stand beside the
 * pages of their module, as {@code *Resource}; they call the same apis and send the same records.
 *
 * <p><b>Promises</b> that nothing is guessed and nothing is done twice. A body is JSON as RFC 8259 writes it, in UTF-8, with known fields
 * given once; a parameter is known and given once; a command has its key; a change names the state it has seen. What does not hold is told
 * as a problem document with the place of each fault, and nothing is left behind.
 *
 * <p><b>One source.</b> {@link com.logitech.serviceportal.portal.rest.openapi.Operation} reads what a method says of itself; the door, the
 * OpenAPI description and the tests go by it. A value's one text is read by {@link com.logitech.serviceportal.portal.rest.json.Spoken}, in
 * bodies and in parameters.
 *
 * <p><b>Decisions</b>
 * <ul>
 * <li>400 is for what is no JSON or no request, 422 for what is one and means nothing here. Rejected: 400 for all.</li>
 * <li>What is no id is read as the id of nothing and answers as an unknown one, also in bodies. Rejected: a reason of its own, which would
 *     tell a malformed guess from a good one.</li>
 * <li>The description is made from methods and types by a model reader. Rejected: the platform's scan, which sees neither the records in
 *     the modules' jars nor values that travel as one text, and would describe another API than there is.</li>
 * <li>A refused question about input is not journaled; whatever else is refused is. Rejected: a chained entry for every mistyped date.</li>
 * <li>The application of a file goes on beside its key's transaction, as its office does; putting the same rows in twice changes nothing.
 *     Rejected: a transaction as long as the file.</li>
 * </ul>
 *
 * <p><b>Does not</b> know who somebody is (that was settled at the portal's door), decide a rule, or open a transaction.
 */
package com.logitech.serviceportal.portal.rest;

