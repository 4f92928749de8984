/** What does not depend on us: the communes, their neighbours and zones, the registration sites, and the income ceilings. */
package fr.alin.reference;
