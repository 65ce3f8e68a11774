/** The application as a document to print, to sign and to keep (申报书). */
package org.liangqu.portal.printable;
