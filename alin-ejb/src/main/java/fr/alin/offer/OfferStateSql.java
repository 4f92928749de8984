package fr.alin.offer;

/** SQL for the state of an offer at a moment; the counterpart of {@link Offer#stateOn}. */
final class OfferStateSql {

    private OfferStateSql() {}

    /** @param moment placeholder of the statement, as in {@link HomeDay#at} */
    static String at(String moment) {
        return """
            case when status in ('WITHDRAWN', 'LET', 'CLOSED') then status
                 when opens_on > %1$s then 'UPCOMING'
                 when closes_on < %1$s then 'CLOSED'
                 else 'OPEN' end""".formatted(HomeDay.at(moment));
    }
}
