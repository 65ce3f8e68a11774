/** REST of the module eligibility. */
package org.liangqu.eligibility.web;
