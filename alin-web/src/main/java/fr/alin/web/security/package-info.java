/** Authentication, security headers and cookies, and the request id used in logs. */
package fr.alin.web.security;
