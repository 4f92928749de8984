package fr.alin.candidacy;

/**
 * SQL of the rank of the candidacy {@code c} and of the number of candidacies for its offer. Sums few rows of the tallies,
 * then counts those of equal points whose applications are of the same quarter.
 * See decision 76-a-rank-that-can-be-explained.
 */
final class RankSql {

    private static final String QUARTER = "cast(date_trunc('quarter', cast(c.registered_on as timestamp)) as date)";

    /** How many of equal points come before it. */
    private static final String BEFORE_AMONG_EQUALS = """
            coalesce((select sum(m.candidacies) from ranking_quarter_tally m
                      where m.offer_reference = c.offer_reference and m.points = c.points
                        and m.registered_in < %1$s), 0)
            + (select count(*) from candidacy other
               where other.offer_reference = c.offer_reference and other.active_application is not null
                 and other.points = c.points and other.registered_on >= %1$s
                 and (other.registered_on, other.submitted_at, other.id)
                     < (c.registered_on, c.submitted_at, c.id))""".formatted(QUARTER);

    /** One more than the number of candidacies before it, in the order of {@code CandidateOrder.BEST_FIRST}. */
    static final String RANK = """
            (1 + coalesce((select sum(t.candidacies) from ranking_tally t
                           where t.offer_reference = c.offer_reference and t.points > c.points), 0)
            + %s)""".formatted(BEFORE_AMONG_EQUALS);

    /** All active candidacies for its offer. */
    static final String ALL = """
            coalesce((select sum(t.candidacies) from ranking_tally t
                      where t.offer_reference = c.offer_reference), 0)""";

    /** Rank and number of the candidacy with the id {@code ?1}; reads the tally once for both. */
    static final String POSITION = """
            select 1 + t.better + %s, t.everybody
            from candidacy c
            cross join lateral (
                select coalesce(sum(candidacies) filter (where points > c.points), 0) as better,
                       coalesce(sum(candidacies), 0) as everybody
                from ranking_tally where offer_reference = c.offer_reference) t
            where c.id = ?1""".formatted(BEFORE_AMONG_EQUALS);

    private RankSql() {}
}
