/** The only source of the present moment, and of the day that it falls on. */
package fr.alin.shared.time;
