/** The rules of social housing in plain Java: values in, explained results out. */
package fr.alin.eligibility.model;
