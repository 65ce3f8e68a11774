/** The pages of the orders that move deadlines (延期令). */
package org.liangqu.portal.extensions;
