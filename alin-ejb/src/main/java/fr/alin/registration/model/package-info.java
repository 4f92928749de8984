/** The application as a registration site holds it, in our own words: the canonical record every site is translated to. */
package fr.alin.registration.model;
