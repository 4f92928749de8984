/** Ports implemented by contexts above this one. */
package fr.alin.account.port;
