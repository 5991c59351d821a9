/**
 * How a round does what time alone brings about: as the house itself, a little at a time, passing over what cannot be done, telling it
 * in one order. When a round is woken and what is due are its module's.
 *
 * <p>Imports nothing but {@code java.*}.
 */
package com.logitech.serviceportal.definitions.rounds;
