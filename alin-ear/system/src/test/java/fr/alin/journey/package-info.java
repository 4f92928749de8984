/** Browser tests of the deployed EAR: the handbook's journeys, and failures of components. */
package fr.alin.journey;
