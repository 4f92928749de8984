package fr.alin.candidacy;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import fr.alin.shared.config.AlinSettings;
import fr.alin.shared.model.OfferReference;

/**
 * Until when candidates may be proposed: as the landlord says; otherwise one month after the home is shown (CCH L441-1, in
 * tense zones), or some days after the last day to apply if that is later.
 */
@ApplicationScoped
public class ProposalTerms {

    /** The last day, of the offer {@code o}; its two parameters are periods. */
    static final String LAST_DAY = """
            coalesce(o.propose_by, cast(greatest(
                greatest(cast(o.published_at at time zone 'Europe/Paris' as date), o.opens_on) + cast(%s as interval),
                o.closes_on + cast(%s as interval)) as date))""";

    private static final String OF_HOME =
            "select " + LAST_DAY.formatted("?2", "?3") + " from offer o where o.reference = ?1";

    /** While the offer is open a list may leave on the day after its last one. */
    private static final String LAST_ANSWER = """
            select case when o.closes_on > ?4 then o.closes_on else %s end from offer o where o.reference = ?1""".formatted(LAST_DAY.formatted("?2", "?3"));

    private static final String PAST = """
            select f.offer_reference from home_file f
            join offer o on o.reference = f.offer_reference
            where f.state = 'OPEN' and o.status = 'PUBLISHED' and o.closes_on < ?1 and %s < ?1
              and not exists (select 1 from candidacy c
                              where c.offer_reference = f.offer_reference and c.active_application is not null
                                and c.status not in ('SUBMITTED', 'APPROVED'))
            order by o.reference""".formatted(LAST_DAY.formatted("?2", "?3"));

    @PersistenceContext(unitName = "alin")
    EntityManager entities;

    @Inject
    AlinSettings settings;

    /** The last day on which the list of a home may leave. */
    LocalDate lastDay(OfferReference home) {
        var day = entities.createNativeQuery(OF_HOME)
                .setParameter(1, home.value())
                .setParameter(2, withinShown())
                .setParameter(3, afterClosing())
                .getSingleResult();
        return ((Date) day).toLocalDate();
    }

    /**
     * The last day for which an applicant may be asked to answer: the offer's last day to apply as long as it is to come,
     * since her home's list may leave on the day after; from then on {@link #lastDay}.
     */
    public LocalDate lastAnswer(OfferReference home, LocalDate today) {
        var day = entities.createNativeQuery(LAST_ANSWER)
                .setParameter(1, home.value())
                .setParameter(2, withinShown())
                .setParameter(3, afterClosing())
                .setParameter(4, Date.valueOf(today))
                .getSingleResult();
        return ((Date) day).toLocalDate();
    }

    /** Homes whose last day was before today and that have sent nobody. */
    List<OfferReference> past(LocalDate today, int most) {
        @SuppressWarnings("unchecked")
        List<String> references = entities.createNativeQuery(PAST)
                .setParameter(1, today)
                .setParameter(2, withinShown())
                .setParameter(3, afterClosing())
                .setMaxResults(most)
                .getResultList();
        return references.stream().map(OfferReference::new).toList();
    }

    String withinShown() {
        return settings.proposalWithin().toString();
    }

    String afterClosing() {
        return settings.proposalAfterClosing().toString();
    }
}
