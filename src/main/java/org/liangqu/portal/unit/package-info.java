/** A unit's own pages (本单位), and the park's page on which it decides about changes of units. */
package org.liangqu.portal.unit;
