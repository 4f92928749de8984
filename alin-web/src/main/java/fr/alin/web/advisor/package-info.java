/** The pages of advisors: the queue of candidacies and the decision on one of them. */
package fr.alin.web.advisor;
