/** A France of realistic shape, and how fast AL'in is on it; every figure stands beside its physical limit of the same run. */
package fr.alin.bench;
