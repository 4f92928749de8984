/** How fast AL'in is on a generated France; every figure comes with its physical limit from the same run. */
package fr.alin.bench;
