/** The time report printed at the end of a build. */
package fr.alin.build;
