/**
 * What every counter does before and after it serves, whatever it serves: takes in fields and says at once all that is wrong with
 * them, gives lists page by page, reads what a constraint of the database had against a command,
 * and says which promises are open to all.
 *
 * <p>Imports nothing but {@code java.*} and {@code definitions}. What the rules of the text are is no business of this package.
 */
package com.logitech.serviceportal.definitions.counter;

