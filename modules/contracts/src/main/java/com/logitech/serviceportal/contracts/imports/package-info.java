/**
 * Files as customers have them: whatever encoding, separator and column names. A file is read as a stream, row by row; what is
 * no text or no table is refused with line and column.
 */
package com.logitech.serviceportal.contracts.imports;

