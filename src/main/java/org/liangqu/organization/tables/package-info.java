/** Reads a table that somebody made with a spreadsheet: CSV or XLSX. */
package org.liangqu.organization.tables;
