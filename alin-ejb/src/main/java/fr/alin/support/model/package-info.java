/** How a caller shows who she is. */
package fr.alin.support.model;
