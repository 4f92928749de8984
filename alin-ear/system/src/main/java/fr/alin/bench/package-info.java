/** The speed of AL'in with generated national data; each figure is compared with a physical limit from the same run. */
package fr.alin.bench;
