/** What does not depend on us: departments, communes and their neighbours, and the registration site of each territory. */
package fr.alin.reference;
