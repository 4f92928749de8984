/** The borders of the house, held by tests: context map, layers, cycles, clock, names, roles. */
package fr.alin.architecture;
