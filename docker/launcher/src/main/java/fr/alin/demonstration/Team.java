package fr.alin.demonstration;

/**
 * The accounts of the advisors in the demonstration.
 *
 * @param absent has dossiers, and is not there to decide on them
 */
record Team(long lead, long usual, long absent, long lyon, long lyonToo) {

    /** Who reviews the candidates of a home; the second of the agency every third time. */
    long reviewerOf(DemoHome home, int turn) {
        if (home.nearLyon()) {
            return turn % 3 == 2 ? lyonToo : lyon;
        }
        return turn % 3 == 2 ? absent : usual;
    }

    /** Who looks again at what this advisor has refused. */
    long otherThan(DemoHome home, long advisor) {
        if (home.nearLyon()) {
            return advisor == lyon ? lyonToo : lyon;
        }
        return lead;
    }
}
