/** The rules of social housing in plain Java: values in, explained answers out, no container and no database. */
package fr.alin.eligibility.model;
