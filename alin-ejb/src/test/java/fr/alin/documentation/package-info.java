/** Checks that the pages under alin-ear/src/docs and the sources agree. */
package fr.alin.documentation;
