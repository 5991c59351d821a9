/**
 * The words everyone in the house speaks: the capitalised terms of the text, the shape of an answer, and who is asking.
 *
 * <p>An answer is a {@link com.logitech.serviceportal.definitions.Decision}: findings in order, each naming its
 * {@link com.logitech.serviceportal.definitions.Clause} and the facts it rests on. A
 * {@link com.logitech.serviceportal.definitions.Term} turns facts into a finding and can be asked again with the recorded
 * facts, so every stored answer can be checked later. A command that may not go on throws
 * {@link com.logitech.serviceportal.definitions.Refused}; what did happen is told as a
 * {@link com.logitech.serviceportal.definitions.DomainEvent}.
 *
 * <p>Imports nothing but {@code java.*}. A type enters here only if three modules need it and it has no life of its own. What offices and
 * books need that no rule is about stands in {@code counter} and {@code books}.
 */
package com.logitech.serviceportal.definitions;

