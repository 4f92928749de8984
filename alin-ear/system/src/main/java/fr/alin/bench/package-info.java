/**
 * The speed of AL'in with generated national data; each figure is compared with a plain equivalent measured in the same
 * run.
 */
package fr.alin.bench;
