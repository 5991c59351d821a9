/**
 * Spaces from files as customers have them: whatever encoding, separator and column names (R17). The office takes a file in; the steps
 * judge its rows and put them into the books, each in a transaction of its own and beside whoever asked; the runs see to it that a step
 * begun is done. A file is read as a stream, row by row; what is no text or no table is refused with line and column.
 */
package com.logitech.serviceportal.contracts.imports;

