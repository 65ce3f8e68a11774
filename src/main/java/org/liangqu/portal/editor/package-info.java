/** Where applicants choose a type, fill in their proposals and hand in files (申报填写). */
package org.liangqu.portal.editor;
