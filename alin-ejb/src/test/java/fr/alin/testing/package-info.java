/** What the tests of all contexts share. */
package fr.alin.testing;
