/** The pages of a registration: for those who register, and for the park's offices. */
package org.liangqu.registration.web;
