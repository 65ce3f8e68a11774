/** The unit's page of the module reconsideration. */
package org.liangqu.reconsideration.web;
