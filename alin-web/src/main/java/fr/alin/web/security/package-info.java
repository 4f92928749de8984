/** Who is calling, what the browser may do with our pages, and the number under which a request is found in the logs. */
package fr.alin.web.security;
