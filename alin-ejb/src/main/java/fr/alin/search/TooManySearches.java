package fr.alin.search;

import fr.alin.shared.error.BusinessException;

/** The caller has searched as often as she may in an hour; whoever goes through people one by one is stopped. */
class TooManySearches extends BusinessException {

    private static final long serialVersionUID = 1L;

    TooManySearches(int most) {
        super("search.too-many", most);
    }
}
