/**
 * What whoever runs the portal is told: whether it is alive and ready, and what went wrong under which number.
 *
 * <p><b>Promises</b> that a failure is told in one way behind pages, API and door: as {@link Trouble} that passes (nothing was done, come
 * again), or as an {@link Incident}, of which only the number goes out.
 *
 * <p><b>Decisions</b>
 * <ul>
 * <li>A page whose action fell to the database stays as it was and says so; only where no page stands is there a page of its own, 503.
 *     Rejected: a repeat by the page itself, for a person sees best whether the other change makes his needless.</li>
 * <li>The server's dumps of refusals (FFDC) are let be: it writes at most ten a day. Rejected: not to roll back on a refusal by itself and
 *     to mark the transaction in each office instead, for one that is forgotten would commit what was refused; the server has no list of
 *     failures to pass over.</li>
 * </ul>
 */
package com.logitech.serviceportal.portal.operations;
