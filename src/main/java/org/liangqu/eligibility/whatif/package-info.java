/** What would change if other tables were deployed (试算): runs over all proposals of a call. */
package org.liangqu.eligibility.whatif;
