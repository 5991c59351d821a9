/**
 * How a module speaks to its own books where entities cannot: SQL with parameters, the conditions of a list, a stretch of a list read
 * along an index, the key a text is searched by, and the seal on small secrets. Each module's model uses these on its own connection
 * and its own schema.
 *
 * <p>Imports nothing but {@code java.*}, {@code definitions} and its {@code counter}.
 */
package com.logitech.serviceportal.definitions.books;
