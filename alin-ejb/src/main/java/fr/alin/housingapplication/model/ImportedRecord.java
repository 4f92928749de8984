package fr.alin.housingapplication.model;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import fr.alin.registration.model.RegisteredApplication;

/** The record of a registration site, and what was derived from it to be read without it. */
@Embeddable
class ImportedRecord {

    @Column(nullable = false)
    private RegisteredApplication record;

    /** Null if the record was imported before facts were stored. */
    @Column(name = "search_facts")
    private SearchFacts searchFacts;

    /** Null if the record was imported before these were stored. */
    @Column(name = "ranking_facts")
    private RankingFacts rankingFacts;

    @Column(name = "refreshed_at", nullable = false)
    private Instant refreshedAt;

    protected ImportedRecord() {} // for JPA

    ImportedRecord(RegisteredApplication record, Instant now) {
        replace(record, now);
    }

    /** The search facts stay until others are given. */
    final void replace(RegisteredApplication fresh, Instant now) {
        record = fresh;
        rankingFacts = new PriorityPolicy().recorded(fresh);
        refreshedAt = now;
    }

    void replaceSearchFacts(SearchFacts facts) {
        searchFacts = facts;
    }

    RegisteredApplication record() {
        return record;
    }

    Optional<SearchFacts> searchFacts() {
        return Optional.ofNullable(searchFacts);
    }

    Instant refreshedAt() {
        return refreshedAt;
    }
}
