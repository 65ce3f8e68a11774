/** Pages and the REST interface of the rules. */
package org.liangqu.eligibility.web;
