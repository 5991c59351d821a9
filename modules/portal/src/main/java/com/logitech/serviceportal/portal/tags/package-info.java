/**
 * The tags that stand in every row of every list, and answers with all their clauses and facts, as components: they ask each of their
 * attributes once, where a tag made of markup asks as often as it names them.
 */
package com.logitech.serviceportal.portal.tags;
