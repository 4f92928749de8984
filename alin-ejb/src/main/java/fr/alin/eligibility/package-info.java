/** Whether a household may have a home: the rules of social housing, each answer with its figures and its source. */
package fr.alin.eligibility;
