/** Ports of this context, implemented by others: masking of site answers, and the history of candidacies. */
package fr.alin.housingapplication.port;
