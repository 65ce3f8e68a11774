/** The PostgreSQL that the application brings along where none is configured. */
package org.liangqu.shared.database;
