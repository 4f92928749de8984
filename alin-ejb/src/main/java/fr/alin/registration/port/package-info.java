/** Ports of this context: the sites themselves, and the number of requests that wait for each. */
package fr.alin.registration.port;
