/** REST of the module proposal. */
package org.liangqu.proposal.web;
