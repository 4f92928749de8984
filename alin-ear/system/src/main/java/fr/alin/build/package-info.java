/** Where the minutes of a build went, printed at its end. */
package fr.alin.build;
