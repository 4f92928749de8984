/** Reference data: communes, neighbours, zones, registration sites and income ceilings. */
package fr.alin.reference;
