/** Sign-in and what a request may reach at all. */
package org.liangqu.identity.web;
