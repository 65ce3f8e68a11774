/** Where a unit confirms and submits what it wrote, and what it gets for it (提交与回执). */
package org.liangqu.portal.submission;
