/** Who may open which page and call which service, written from the code. */
package fr.alin.web.roles;
