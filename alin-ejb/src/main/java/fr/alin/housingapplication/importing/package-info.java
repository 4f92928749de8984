/** From a number to the application and its updates: requests, codes, what a site answered, and the jobs that go on with it. */
package fr.alin.housingapplication.importing;
