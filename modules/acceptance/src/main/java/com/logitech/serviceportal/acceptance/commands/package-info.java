/**
 * Commands on what was built: run it with an embedded database for a first look, fill its books, measure pages and imports, kill it and
 * race it to see what holds, verify its journal; and write the README's clause index.
 */
package com.logitech.serviceportal.acceptance.commands;

