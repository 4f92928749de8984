/** What the tests of the whole share: deployments for the container, a browser for the pages. */
package fr.alin.testing;
