/** How the hash of a password is stored; the repositories lie beside the services. */
package fr.alin.account.persistence;
