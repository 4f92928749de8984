/** The only source of the present moment. */
package fr.alin.shared.time;
