/** Fixtures and fakes shared by the tests of all contexts. */
package fr.alin.testing;
