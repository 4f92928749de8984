/**
 * The past of the demonstration: some weeks of the desk's work, acted out by the services themselves at a moving clock, so
 * that every role finds work at the first start. See decision 97-the-demonstration-is-acted-out.
 */
package fr.alin.demonstration;
