/**
 * The register of vendors: operations add to it, and claims for other makers' products are sent along it (R55).
 *
 * <p><b>Decisions where the text is silent</b>
 * <ul>
 * <li>R55, R41: whom our people named in the ticket comes first, for they spoke with the customer; then who makes the product by the
 *     register. Rejected: the register alone, which knows no single case.</li>
 * <li>R55: which name stands in a product's name as it was typed is found by whole words, the longest first. Rejected: the very name alone,
 *     which nobody types.</li>
 * <li>The register comes empty: who makes what, and where he is reached, is in no text.</li>
 * </ul>
 */
package com.logitech.serviceportal.replacement.vendors;
