/**
 * A filter in the server's HTTP listener, in front of all applications; an OSGi bundle installed in the server's
 * modules folder.
 */
package fr.alin.server;
