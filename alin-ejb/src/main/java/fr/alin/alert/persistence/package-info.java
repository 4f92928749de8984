/** How the filters of an alert are stored; the repositories lie beside the services. */
package fr.alin.alert.persistence;
