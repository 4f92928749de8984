/** The repositories of this context: imported applications, imports in progress, codes and reports. */
package fr.alin.housingapplication.persistence;
