/** What stands in the server's listener before every application: a bundle that is laid among the server's modules. */
package fr.alin.server;
