package fr.alin.web.advisor;

/** Whose decisions the list of what was decided shows beside the reader's own. */
enum DecidedBy {
    ALL
}
