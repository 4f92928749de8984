/** Records of the reference data that other contexts receive. */
package fr.alin.reference.view;
