/** The facts that the decision tables compare with the guide's bounds (事实). */
package org.liangqu.eligibility.facts;
